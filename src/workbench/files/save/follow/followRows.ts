import { columnName } from "../../../book/address";
import type { Shift } from "../../../book/shifts";
import { rawRow, type RawCell } from "../sheet/rawRow";
import { attributeOf, withAttributes } from "../xml/attributes";
import type { PlacedElement } from "../xml/placedTree";
import { TagScanner } from "../xml/tagScanner";
import { followAreas, followLine, isLineGone } from "./followText";

/**
 * The rows of a sheet where they stand after rows and columns came or went. Their formulas stay as they are written:
 * those that must be others are found and written later, as every formula that changed.
 */
export function followRows(text: string, sheetData: PlacedElement, shifts: readonly Shift[]): string {
  const pieces: string[] = [];
  const scanner = new TagScanner(text, sheetData.headEnd, sheetData.tailStart);
  let row = 0;
  while (scanner.next()) {
    if (scanner.kind === "close") continue;
    const { start, end } = scanner;
    row = Number(attributeOf(text.slice(start, end), "r") ?? row + 1);
    scanner.leave();
    if (!isLineGone(row, "rows", shifts)) pieces.push(movedRow(text, row, { start, end: scanner.end }, shifts));
  }
  return pieces.join("");
}

function movedRow(
  text: string,
  row: number,
  place: { readonly start: number; readonly end: number },
  shifts: readonly Shift[],
): string {
  const { tag, cells, rest } = rawRow(text, row, place);
  const moved = followLine(row, "rows", shifts);
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "row";
  const hasColumns = shifts.some(({ axis }) => axis === "columns");
  const head = withAttributes(tag, { r: moved, ...(hasColumns ? { spans: null } : {}) });
  const kept = cells.filter(({ column }) => !isLineGone(column, "columns", shifts));
  const content = kept.map((cell) => movedCell(cell, moved, shifts)).join("") + rest;
  return content === "" ? head.replace(/\s*\/?>$/, "/>") : `${head.replace(/\s*\/>$/, ">")}${content}</${name}>`;
}

function movedCell({ column, tag, content }: RawCell, row: number, shifts: readonly Shift[]): string {
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "c";
  const head = withAttributes(tag, { r: columnName(followLine(column, "columns", shifts)) + row });
  if (content === "") return head.replace(/\s*\/?>$/, "/>");
  return `${head}${content.replace(/<[^>]*:?f\b[^>]*>/, (formula) => movedFormula(formula, shifts))}</${name}>`;
}

/** Areas that a formula fills, and the cells that a what-if table puts its values into. */
function movedFormula(tag: string, shifts: readonly Shift[]): string {
  const changes: Record<string, string> = {};
  for (const name of ["ref", "r1", "r2"]) {
    const area = attributeOf(tag, name);
    if (area !== undefined) changes[name] = followAreas(area, shifts) || area;
  }
  return Object.keys(changes).length === 0 ? tag : withAttributes(tag, changes);
}
