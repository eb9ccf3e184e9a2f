import type { CellValue } from "../rows/sheet";
import { matchingKey } from "../text/matchingKey";
import { tidyText } from "../text/tidyText";
import { toAsciiDigits } from "../text/toAsciiDigits";
import type { MonthPeriod } from "./monthPeriod";
import words from "./periodWords.json";

/** A point in time as written: a year, or months of one; the year may stand only at the other end. */
interface Point {
  readonly year: number | undefined;
  readonly first: number;
  readonly last: number;
}

/** Months and spans as "M01–M06 " for January to June, so that one pattern reads all languages. */
const marks = new Map<string, string>([
  ...words.months.flatMap((names, index) =>
    names.map((name) => [matchingKey(name), mark(index + 1, index + 1)] as const),
  ),
  ...words.spans.flatMap(({ first, last, words: names }) =>
    names.map((name) => [matchingKey(name), mark(first, last)] as const),
  ),
]);
const untilKeys = words.until.map(matchingKey);
const ignoredKeys = new Set([...words.ignored.map(matchingKey), ...untilKeys]);
const longestFirst = [...marks.keys()].sort((a, b) => b.length - a.length);
const marked = new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.join("|")})(?![\\p{L}\\d])`, "gu");
const letterRuns = /\p{L}[\p{L}\p{M}]*(?: +\p{L}[\p{L}\p{M}]*)*(?:\d(?!\d))?/gu;
const points =
  /(?<isoYear>\d{4})-(?<isoMonth>0?[1-9]|1[0-2])(?:-\d{1,2})?(?![\d-])|(?<month>0?[1-9]|1[0-2])\/(?<slashYear>\d{4})(?!\d)|#(?<firstMonth>\d\d)(?<lastMonth>\d\d)(?: *(?<wordYear>\d{4})(?!\d))?|(?<!\d)(?<loneYear>\d{4})(?!\d)/g;

/**
 * The period that a cell tells: a year (2024, ٢٠٢٤م), a month (2024-12, 12/2024, ديسمبر ٢٠٢٤, a date), a half or quarter,
 * a stretch between two of them (2021–2025, يناير – نوفمبر ٢٠٢٤), or only its end (حتى نوفمبر ٢٠٢٤). `undefined` for
 * anything else, also for a stretch that ends before it begins.
 */
export function readMonthPeriod(cell: CellValue | undefined): MonthPeriod | undefined {
  if (typeof cell !== "string" && typeof cell !== "number") return undefined;
  const text = toAsciiDigits(tidyText(String(cell)))
    .replace(/(\d)T[\d:.]+$/, "$1")
    .replace(/(?<!\p{L})م(?!\p{L})/gu, " ");
  const isUntil = hasWord(text, untilKeys);
  const plain = text.replace(letterRuns, (run) => markedRun(run));
  const found = [...plain.matchAll(points)].map(({ groups = {} }) => pointOf(groups));
  const rest = plain.replace(points, " ").replace(/[\s\-–—:،,./()]+/g, "");
  if (rest !== "" || found.length === 0 || found.length > 2) return undefined;
  return periodOf(found, isUntil);
}

function periodOf([start, end]: readonly Point[], isUntil: boolean): MonthPeriod | undefined {
  if (!start) return undefined;
  const last = end ?? start;
  const year = last.year ?? start.year;
  if (year === undefined || !isKnownYear(year) || !isKnownYear(start.year ?? year)) return undefined;
  const from = 12 * (start.year ?? year) + start.first - 1;
  const to = 12 * year + last.last - 1;
  if (from > to) return undefined;
  return { from: isUntil && !end ? null : from, to };
}

function isKnownYear(year: number): boolean {
  return year >= words.years.first && year <= words.years.last;
}

function pointOf(groups: Readonly<Record<string, string | undefined>>): Point {
  const year = Number(groups.isoYear ?? groups.slashYear ?? groups.wordYear ?? groups.loneYear ?? NaN);
  const month = groups.isoMonth ?? groups.month;
  const [first, last] = month ? [month, month] : [groups.firstMonth ?? "01", groups.lastMonth ?? "12"];
  return { year: Number.isNaN(year) ? undefined : year, first: Number(first), last: Number(last) };
}

function mark(first: number, last: number): string {
  const two = (month: number) => String(month).padStart(2, "0");
  return `#${two(first)}${two(last)}`;
}

/** A run of words with months as marks; words around years go, any other word stays and makes the text unreadable. */
function markedRun(run: string): string {
  const key = matchingKey(run).replace(marked, (name) => ` ${marks.get(name) ?? name} `);
  const kept = key
    .split(" ")
    .filter((word) => word !== "" && !ignoredKeys.has(word) && !ignoredKeys.has(withoutAnd(word)));
  return ` ${kept.join(" ")} `;
}

function withoutAnd(word: string): string {
  return word.startsWith("و") ? word.slice(1) : word;
}

function hasWord(text: string, keys: readonly string[]): boolean {
  const padded = ` ${matchingKey(text)} `;
  return keys.some((key) => padded.includes(` ${key} `) || padded.includes(` و${key} `));
}
