import { ReadFailure } from "../../sheet";
import type { Separator } from "./findSeparator";

export interface CsvListener {
  /** `column` counts from 0. */
  value(column: number, value: string): void;
  /** `row` counts from 1. */
  endRow(row: number): void;
}

/**
 * Cuts a text into values (RFC 4180, with any line break): quotes only where a value begins with one, doubled inside. Throws
 * `ReadFailure` for a quote that is never closed or that is followed by more text, and for a value over `limit` characters.
 */
export function parseCsv(
  text: string,
  start: number,
  separator: Separator,
  limit: number,
  listener: CsvListener,
): void {
  const endOfValue = new RegExp(`[${separator}\\r\\n]|$`, "g");
  let line = start === 0 ? 1 : 2;
  let row = 1;
  let column = 0;
  for (let at = start; at < text.length || column > 0;) {
    const { value, end, lineBreaks } = valueAt(text, at, endOfValue, line);
    if (value.length > limit) throw new ReadFailure({ kind: "textTooLong", place: String(line), limit });
    listener.value(column++, value);
    line += lineBreaks;
    at = end + 1;
    if (text[end] === separator) continue;
    if (text[end] === "\r" && text[at] === "\n") at++;
    listener.endRow(row++);
    column = 0;
    line++;
  }
}

interface Value {
  readonly value: string;
  /** Where the separator or line break after it stands. */
  readonly end: number;
  /** Line breaks inside it. */
  readonly lineBreaks: number;
}

function valueAt(text: string, at: number, endOfValue: RegExp, line: number): Value {
  if (text[at] === '"') return quotedValue(text, at, endOfValue, line);
  const end = nextEnd(text, at, endOfValue);
  return { value: text.slice(at, end), end, lineBreaks: 0 };
}

function quotedValue(text: string, start: number, endOfValue: RegExp, line: number): Value {
  let quote = text.indexOf('"', start + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  const end = quote + 1;
  if (quote < 0 || nextEnd(text, end, endOfValue) !== end) throw new ReadFailure({ kind: "unbalancedQuotes", line });
  const written = text.slice(start + 1, quote);
  return { value: written.replace(/""/g, '"'), end, lineBreaks: written.match(/\r\n|\r|\n/g)?.length ?? 0 };
}

function nextEnd(text: string, from: number, endOfValue: RegExp): number {
  endOfValue.lastIndex = from;
  return endOfValue.exec(text)?.index ?? text.length;
}
