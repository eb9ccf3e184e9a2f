import type { CellValue } from "../../host/sheet";
import { serialOf } from "./serialDates";

/** What Excel makes of a text that is typed into a cell or written by an add-in. */
export type Entered =
  /** `numberFormat` is what a General cell takes on: a date's, a percentage's. */
  | { readonly value: CellValue; readonly numberFormat?: string }
  | { readonly formula: string }
  /** Excel refuses it: it begins like a formula and is none. */
  | { readonly refused: true };

const errors = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
];

/** Reads a text as Excel in English does. In a cell of format "@" it stays text, but for the apostrophe in front. */
export function enteredContent(text: string, numberFormat: string, date1904 = false): Entered {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (numberFormat === "@") return { value: text };
  if (/^=./s.test(text)) return formulaOf(text);
  return enteredConstant(text.trim(), date1904) ?? enteredSign(text) ?? { value: text };
}

/** Text that begins with a sign and is no number is taken for a formula; "@" only before a function. */
function enteredSign(text: string): Entered | undefined {
  if (/^[+-]./s.test(text)) return formulaOf(`=${text}`);
  if (text.startsWith("@")) return /^@[\p{L}_.]+\(/u.test(text) ? formulaOf(`=${text.slice(1)}`) : { refused: true };
  return undefined;
}

/** A formula must at least close what it opens; anything further is found out when it is calculated. */
function formulaOf(formula: string): Entered {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]/g, "");
  let depth = 0;
  for (const sign of bare) {
    if (sign === "(" || sign === "{") depth++;
    if (sign === ")" || sign === "}") depth--;
    if (depth < 0) break;
  }
  const isClosed = depth === 0 && !bare.includes('"');
  const endsOpen = /[-+*/^&=<>,;]\s*$/.test(bare);
  // Two operands side by side; a blank between two references is Excel's intersection, so they pass.
  const juxtaposed = /[\p{L}\p{N})]\s+[\p{L}\p{N}(]/u.test(bare) && !/[A-Z]\d+\s+[A-Z]/i.test(bare);
  return !isClosed || endsOpen || juxtaposed ? { refused: true } : { formula };
}

function enteredConstant(text: string, date1904: boolean): Entered | undefined {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (errors.includes(upper)) return { value: { error: upper } };
  return enteredNumber(text) ?? enteredDate(text, date1904) ?? enteredTime(text);
}

const numberShape = /^([+-])?(\$)?\s*((?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?\s*(%)?$/i;

function enteredNumber(text: string): Entered | undefined {
  const inBrackets = /^\((.*)\)$/.exec(text);
  const match = numberShape.exec(inBrackets?.[1] ?? text);
  if (match === null || (inBrackets !== null && match[1] !== undefined)) return undefined;
  const [, sign, currency, digits = "", exponent = "", percent] = match;
  const size = Number(digits.replaceAll(",", "") + exponent);
  if (!Number.isFinite(size)) return undefined;
  const isNegative = sign === "-" || inBrackets !== null;
  // Excel keeps fifteen digits.
  const kept = Number((percent === undefined ? size : size / 100).toPrecision(15));
  return {
    value: isNegative ? 0 - kept : kept,
    numberFormat: formatOfNumber({ digits, currency, exponent, percent }),
  };
}

interface NumberMarks {
  readonly digits: string;
  readonly currency: string | undefined;
  readonly exponent: string;
  readonly percent: string | undefined;
}

function formatOfNumber({ digits, currency, exponent, percent }: NumberMarks): string | undefined {
  const isWhole = !digits.includes(".");
  if (percent !== undefined) return isWhole ? "0%" : "0.00%";
  if (currency !== undefined) return isWhole ? "$#,##0_);[Red]($#,##0)" : "$#,##0.00_);[Red]($#,##0.00)";
  if (exponent !== "") return "0.00E+00";
  if (digits.includes(",")) return isWhole ? "#,##0" : "#,##0.00";
  return undefined;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const clock = "(?:\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\s*([ap])m)?)?$";
const dateShapes: readonly { readonly shape: RegExp; readonly order: string; readonly format: string }[] = [
  { shape: new RegExp(`^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})${clock}`, "i"), order: "ymd", format: "m/d/yyyy" },
  { shape: new RegExp(`^(\\d{1,2})[-/](\\d{1,2})[-/](\\d{2}|\\d{4})${clock}`, "i"), order: "mdy", format: "m/d/yyyy" },
  {
    shape: new RegExp(`^(\\d{1,2})[- /]([a-z]{3,9})[- /](\\d{2}|\\d{4})${clock}`, "i"),
    order: "dny",
    format: "d-mmm-yy",
  },
  { shape: new RegExp(`^([a-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})${clock}`, "i"), order: "ndy", format: "d-mmm-yy" },
  { shape: /^(\d{1,2})[-/](\d{1,2})$/, order: "md", format: "d-mmm" },
  { shape: /^(\d{1,2})[- ]([a-z]{3,9})$/i, order: "dn", format: "d-mmm" },
  { shape: /^([a-z]{3,9})[- ](\d{1,2})$/i, order: "nd", format: "d-mmm" },
  { shape: /^([a-z]{3,9})[- ](\d{4})$/i, order: "ny", format: "mmm-yy" },
];

function enteredDate(text: string, date1904: boolean): Entered | undefined {
  for (const { shape, order, format } of dateShapes) {
    const match = shape.exec(text);
    if (match === null) continue;
    const day = readDay(order, match);
    const time = readClock(match.slice(order.length + 1));
    if (day === undefined || time === undefined) continue;
    const serial = serialOf(day.year, day.month, day.day, date1904);
    if (serial === undefined) return undefined;
    const hasTime = match[order.length + 1] !== undefined;
    return { value: serial + time, numberFormat: hasTime ? "m/d/yyyy h:mm" : format };
  }
  return undefined;
}

function enteredTime(text: string): Entered | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap])m)?$/i.exec(text);
  const time = match === null ? undefined : readClock(match.slice(1));
  if (match === null || time === undefined) return undefined;
  const seconds = match[3] === undefined ? "" : ":ss";
  return { value: time, numberFormat: match[4] === undefined ? `h:mm${seconds}` : `h:mm${seconds} AM/PM` };
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `order` names the groups of a match: y year, m month, n month's name, d day. A missing year is this one. */
function readDay(order: string, match: readonly (string | undefined)[]): Day | undefined {
  const found = { year: new Date().getFullYear(), month: 1, day: 1 };
  for (const [place, part] of [...order].entries()) {
    const text = match[place + 1] ?? "";
    if (part === "y") found.year = fullYear(Number(text), text.length);
    if (part === "m") found.month = Number(text);
    if (part === "d") found.day = Number(text);
    if (part === "n") found.month = monthNamed(text);
  }
  const isDay = found.month >= 1 && found.month <= 12 && found.day >= 1 && found.day <= daysIn(found.year, found.month);
  return isDay ? found : undefined;
}

const monthNames = [
  ...["january", "february", "march", "april", "may", "june"],
  ...["july", "august", "september", "october", "november", "december"],
];

/** 1 to 12; 0 for what is no month's name, whole or of three letters. */
function monthNamed(text: string): number {
  const name = text.toLowerCase();
  return (months.includes(name) ? months.indexOf(name) : monthNames.indexOf(name)) + 1;
}

function fullYear(year: number, digits: number): number {
  if (digits !== 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The part of a day that a clock time is; 0 without one, `undefined` for what is no time. */
function readClock([hours, minutes, seconds, half]: readonly (string | undefined)[]): number | undefined {
  if (hours === undefined) return 0;
  const hour = Number(hours);
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59 || hour > 23) return undefined;
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const inDay = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return (inDay * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
}
