import { attributeOf } from "../xml/attributes";
import type { PlacedElement } from "../xml/placedTree";
import { TagScanner } from "../xml/tagScanner";
import { rawRow, type RawRow } from "./rawRow";

/** What is to become of a sheet's rows. */
export interface RowWriter {
  /** Whether a row that the file has must be written anew; `source` is its text. */
  isTouched(row: number, source: () => string): boolean;
  /** Rows that must be there, from the top. */
  readonly needed: Iterable<number>;
  /** The row's new markup; "" where a row that the file has not is not needed after all. */
  write(row: RawRow): string;
}

/** The rows of a sheet, as markup, with those written anew that changed. `prefix` is that of the sheet's elements. */
export function patchRows(text: string, sheetData: PlacedElement, prefix: string, writer: RowWriter): string {
  const pieces: string[] = [];
  const needed = writer.needed[Symbol.iterator]();
  let next = needed.next();
  const addUntil = (row: number): void => {
    for (; !next.done && next.value < row; next = needed.next()) {
      pieces.push(writer.write({ row: next.value, tag: `<${prefix}row r="${next.value}">`, cells: [], rest: "" }));
    }
    if (!next.done && next.value === row) next = needed.next();
  };
  const scanner = new TagScanner(text, sheetData.headEnd, sheetData.tailStart);
  let row = 0;
  let copied = sheetData.headEnd;
  while (scanner.next()) {
    if (scanner.kind === "close") continue;
    const { start, end } = scanner;
    const tag = text.slice(start, end);
    row = Number(attributeOf(tag, "r") ?? row + 1);
    scanner.leave();
    pieces.push(text.slice(copied, start));
    addUntil(row);
    const source = (): string => text.slice(start, scanner.end);
    if (writer.isTouched(row, source)) pieces.push(writer.write(rawRow(text, row, { start, end: scanner.end })));
    else pieces.push(numbered(source(), tag, row));
    copied = scanner.end;
  }
  pieces.push(text.slice(copied, sheetData.tailStart));
  addUntil(Infinity);
  return pieces.join("");
}

/** A row that left out its number would take another one behind a new row. */
function numbered(source: string, tag: string, row: number): string {
  if (tag.includes(' r="') || attributeOf(tag, "r") !== undefined) return source;
  return tag.replace(/(\/?>)$/, ` r="${row}"$1`) + source.slice(tag.length);
}
