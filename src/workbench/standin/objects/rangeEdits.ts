import type { Area } from "../../../host/sheet";
import { columnCount, intersection, rowCount, wholeSheet, without } from "../../book/areas";
import type { BookSheet } from "../../book/book";
import { areaOf, booleanArgument, range, sheetOf, wholeNumber, wordArgument } from "../cells";
import { clearCells } from "../clearCells";
import { checkCells, checkSheet } from "../guards";
import type { Host } from "../host";
import type { Cells } from "../items";
import type { Method } from "../objectType";
import { invalid, Refusal } from "../refusal";
import { getProperties, setProperties } from "../placedProperties";

/** Excel puts in whole rows or columns; parts of them would tear the rows apart, and nothing here does that. */
function wholeLines(area: Area): { axis: "rows" | "columns"; first: number; count: number } {
  if (area.firstColumn === wholeSheet.firstColumn && area.lastColumn === wholeSheet.lastColumn) {
    return { axis: "rows", first: area.firstRow, count: rowCount(area) };
  }
  if (area.firstRow === wholeSheet.firstRow && area.lastRow === wholeSheet.lastRow) {
    return { axis: "columns", first: area.firstColumn, count: columnCount(area) };
  }
  throw new Refusal("NotImplemented", "The stand-in for Excel puts in and takes out whole rows or columns only.");
}

function insert(cells: Cells, shift: unknown, host: Host) {
  wordArgument(shift, ["Down", "Right"]);
  const { axis, first, count } = wholeLines(areaOf(cells));
  checkSheet(cells.sheet, host, axis === "rows" ? "allowInsertRows" : "allowInsertColumns");
  const sheet = sheetOf(cells, host);
  const area = areaOf(cells);
  const used = sheet.usedArea(true);
  const end = axis === "rows" ? wholeSheet.lastRow : wholeSheet.lastColumn;
  const usedEnd = axis === "rows" ? used?.lastRow : used?.lastColumn;
  if (usedEnd !== undefined && usedEnd >= first && usedEnd + count > end) throw new Refusal("NonBlankCellOffSheet");
  sheet.insert(axis, first, count);
  return range(cells.sheet, area);
}

function remove(cells: Cells, shift: unknown, host: Host): void {
  wordArgument(shift, ["Up", "Left"]);
  const { axis, first, count } = wholeLines(areaOf(cells));
  checkSheet(cells.sheet, host, axis === "rows" ? "allowDeleteRows" : "allowDeleteColumns");
  checkCells(cells, host);
  sheetOf(cells, host).delete(axis, first, count);
}

/** Of merged cells only the first keeps its value; areas merged before give way. */
function merge(cells: Cells, across: unknown, host: Host): void {
  checkSheet(cells.sheet, host, "allowFormatCells");
  const sheet = sheetOf(cells, host);
  const area = areaOf(cells);
  if (sheet.parts.tables.some((table) => intersection(table.area, area) !== undefined)) {
    throw new Refusal("MergedRangeConflict");
  }
  const isAcross = across !== null && across !== undefined && booleanArgument(across);
  const merged = isAcross
    ? Array.from({ length: rowCount(area) }, (_, down) => {
        const row = area.firstRow + down;
        return { ...area, firstRow: row, lastRow: row };
      })
    : [area];
  for (const each of merged) clearFollowers(sheet, each);
  const others = sheet.parts.merges.filter((other) => intersection(other, area) === undefined);
  const real = merged.filter((each) => rowCount(each) > 1 || columnCount(each) > 1);
  sheet.change("merges", [...others, ...real]);
}

function clearFollowers(sheet: BookSheet, area: Area): void {
  const first = { ...area, lastRow: area.firstRow, lastColumn: area.firstColumn };
  for (const piece of without(area, first)) if (!sheet.isBlank(piece)) sheet.clear(piece);
}

function unmerge(cells: Cells, host: Host): void {
  checkSheet(cells.sheet, host, "allowFormatCells");
  const sheet = sheetOf(cells, host);
  const area = areaOf(cells);
  sheet.change(
    "merges",
    sheet.parts.merges.filter((other) => intersection(other, area) === undefined),
  );
}

/** Selects the range on its sheet and brings the sheet in front, which must be one that shows. */
function select(cells: Cells, host: Host): void {
  const sheet = sheetOf(cells, host);
  if (sheet.visibility !== "Visible") throw new Refusal("InvalidOperation");
  host.book.activate(sheet.id);
  host.book.select(sheet.id, cells.areas);
}

export const rangeEdits: Readonly<Record<string, Method<Cells>>> = {
  Select: (cells, _, host) => select(cells, host),
  Clear: (cells, [applyTo], host) => clearCells(cells, applyTo, host),
  Merge: (cells, [across], host) => merge(cells, across, host),
  Unmerge: (cells, _, host) => unmerge(cells, host),
  Insert: (cells, [shift], host) => insert(cells, shift, host),
  Delete: (cells, [shift], host) => remove(cells, shift, host),
  Calculate: (cells, _, host) => void sheetOf(cells, host),
  SetDirty: (cells, _, host) => void sheetOf(cells, host),
  GetCellProperties: (cells, [asked], host) => getProperties(cells, "cells", asked, host),
  GetRowProperties: (cells, [asked], host) => getProperties(cells, "rows", asked, host),
  GetColumnProperties: (cells, [asked], host) => getProperties(cells, "columns", asked, host),
  SetCellProperties: (cells, [properties], host) => setProperties(cells, "cells", properties, host),
  SetRowProperties: (cells, [properties], host) => setProperties(cells, "rows", properties, host),
  SetColumnProperties: (cells, [properties], host) => setProperties(cells, "columns", properties, host),
  /** office.js asks before it writes a large matrix in pieces. */
  _ValidateArraySize(cells, [rows, columns]) {
    const area = areaOf(cells);
    if (wholeNumber(rows) !== rowCount(area) || wholeNumber(columns) !== columnCount(area)) {
      throw invalid(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
  },
};
