import { columnOf } from "../../../book/address";
import { attributeOf } from "../xml/attributes";
import { TagScanner } from "../xml/tagScanner";

/** A row as the sheet's part has it. */
export interface RawRow {
  readonly row: number;
  /** The opening tag. */
  readonly tag: string;
  readonly cells: readonly RawCell[];
  /** What stands in the row and is no cell. */
  readonly rest: string;
}

export interface RawCell {
  readonly column: number;
  readonly tag: string;
  /** What stands in the cell, as markup. */
  readonly content: string;
}

/** Reads a row of a part's text; cells may leave out where they are, and then follow the cell before. */
export function rawRow(text: string, row: number, place: { readonly start: number; readonly end: number }): RawRow {
  const scanner = new TagScanner(text, place.start, place.end);
  scanner.next();
  const tag = text.slice(scanner.start, scanner.end);
  const cells: RawCell[] = [];
  let rest = "";
  let column = -1;
  while (scanner.next() && scanner.kind !== "close") {
    const { start, end } = scanner;
    const isCell = /^(?:\w+:)?c$/.test(scanner.name);
    scanner.leave();
    if (!isCell) {
      rest += text.slice(start, scanner.end);
      continue;
    }
    const own = text.slice(start, end);
    column = columnIn(own) ?? column + 1;
    const content = scanner.end === end ? "" : text.slice(end, scanner.start);
    cells.push({ column, tag: own, content });
  }
  return { row, tag, cells, rest };
}

function columnIn(tag: string): number | undefined {
  const letters = /^[A-Za-z]+/.exec(attributeOf(tag, "r") ?? "");
  return letters === null ? undefined : columnOf(letters[0]);
}
