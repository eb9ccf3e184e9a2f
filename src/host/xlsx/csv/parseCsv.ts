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
 * `ReadFailure` for a quote that is never closed or that is followed by more text, for a value over `limit` characters.
 */
export function parseCsv(text: string, start: number, separator: Separator, limit: number, listener: CsvListener): void {
  const special = new RegExp(`[${separator}\\r\\n]`, "g");
  let at = start;
  let row = 1;
  let column = 0;
  let line = start === 0 ? 1 : 2;
  while (at < text.length || column > 0) {
    const quoted = text[at] === '"' ? quotedValue(text, at, line) : null;
    special.lastIndex = quoted?.end ?? at;
    const end = special.exec(text)?.index ?? text.length;
    if (quoted !== null && quoted.end !== end) throw new ReadFailure({ kind: "unbalancedQuotes", line });
    const value = quoted?.value ?? text.slice(at, end);
    if (value.length > limit) throw new ReadFailure({ kind: "textTooLong", place: String(line), limit });
    listener.value(column, value);
    line += quoted?.lineBreaks ?? 0;
    at = end + 1;
    if (text[end] === separator) column++;
    else {
      listener.endRow(row++);
      column = 0;
      line++;
      if (text[end] === "\r" && text[at] === "\n") at++;
    }
  }
}

interface QuotedValue {
  readonly value: string;
  /** After the closing quote. */
  readonly end: number;
  readonly lineBreaks: number;
}

function quotedValue(text: string, start: number, line: number): QuotedValue {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end < 0) throw new ReadFailure({ kind: "unbalancedQuotes", line });
  const written = text.slice(start + 1, end);
  return { value: written.replace(/""/g, '"'), end: end + 1, lineBreaks: written.match(/\r\n|\r|\n/g)?.length ?? 0 };
}
