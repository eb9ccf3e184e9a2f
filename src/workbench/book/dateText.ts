import type { FormatSection, FormatToken } from "./formatSections";
import { momentOf, type Moment } from "./serialDates";

const months = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];
const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** A serial number under a format of dates; `undefined` for a number that is no date. */
export function dateText(serial: number, { tokens }: FormatSection, date1904: boolean): string | undefined {
  const moment = momentOf(serial, date1904);
  if (moment === undefined) return undefined;
  const half = tokens.some(({ kind, text }) => kind === "date" && /^a(m\/pm|\/p)$/.test(text));
  return tokens
    .map((token, place) => {
      if (token.kind === "date") return datePart({ token, isMinute: isMinute(tokens, place), half, moment, serial });
      return token.kind === "digit" ? "" : token.text;
    })
    .join("");
}

/** "m" stands for minutes behind hours and before seconds. */
function isMinute(tokens: readonly FormatToken[], place: number): boolean {
  const parts = tokens.map((token, at) => ({ ...token, at })).filter(({ kind }) => kind === "date");
  const at = parts.findIndex((part) => part.at === place);
  const before = parts[at - 1]?.text ?? "";
  const after = parts[at + 1]?.text ?? "";
  return /^\[?h/.test(before) || after.startsWith("s") || after.startsWith("[s");
}

interface DatePart {
  readonly token: FormatToken;
  readonly isMinute: boolean;
  /** Whether the hours are counted to twelve. */
  readonly half: boolean;
  readonly moment: Moment;
  readonly serial: number;
}

function datePart({ token: { text }, isMinute, half, moment, serial }: DatePart): string {
  const pad = (value: number, length = text.length): string => String(value).padStart(Math.min(length, 2), "0");
  if (text.startsWith("[")) return elapsed(text, serial);
  switch (text[0]) {
    case "y":
      return text.length <= 2 ? String(moment.year % 100).padStart(2, "0") : String(moment.year);
    case "m":
      return isMinute && text.length <= 2 ? pad(moment.minutes) : monthText(text.length, moment.month);
    case "d":
      return dayText(text.length, moment);
    case "h":
      return pad(half ? moment.hours % 12 || 12 : moment.hours);
    case "s":
      return pad(moment.seconds, text.split(".")[0]!.length) + fractionText(text, serial);
    default:
      return text === "a/p" ? (moment.hours < 12 ? "A" : "P") : moment.hours < 12 ? "AM" : "PM";
  }
}

function monthText(length: number, month: number): string {
  const name = months[month - 1]!;
  if (length <= 2) return String(month).padStart(length, "0");
  return length === 3 ? name.slice(0, 3) : length === 5 ? name[0]! : name;
}

function dayText(length: number, { day, weekday }: Moment): string {
  if (length <= 2) return String(day).padStart(length, "0");
  return length === 3 ? days[weekday]!.slice(0, 3) : days[weekday]!;
}

/** Hours, minutes or seconds that go on counting past a day. */
function elapsed(text: string, serial: number): string {
  const perDay = text[1] === "h" ? 24 : text[1] === "m" ? 1440 : 86_400;
  return String(Math.floor(Math.round(serial * 86_400) / (86_400 / perDay))).padStart(text.length - 2, "0");
}

function fractionText(text: string, serial: number): string {
  const places = text.split(".")[1]?.length ?? 0;
  if (places === 0) return "";
  const fraction = (serial * 86_400) % 1;
  return `.${fraction.toFixed(places).slice(2)}`;
}
