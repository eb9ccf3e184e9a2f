import type { Area } from "../../../host/sheet";
import { around, cellArea, intersection } from "../../book/areas";
import { lastColumn, lastRow } from "../../book/limits";
import { areaOf, cellsArgument, onSheet, range, sheetOf, wholeNumber } from "../cells";
import type { Host } from "../host";
import type { Cells } from "../items";
import { nullObject, type Method } from "../objectType";
import { readAddress } from "../readAddress";
import { invalid, Refusal } from "../refusal";

/** A range beside or within a range: from the old area to the new one. */
function moved(move: (area: Area, args: readonly unknown[]) => Area): Method<Cells> {
  return (cells, args, host) => range(sheetOf(cells, host).id, onSheet(move(areaOf(cells), args)));
}

function intersectionWith(cells: Cells, argument: unknown, host: Host) {
  const other =
    typeof argument === "string"
      ? { sheet: cells.sheet, areas: [readAddress(argument, cells.sheet, host)] }
      : cellsArgument(argument);
  if (other.sheet !== cells.sheet) throw invalid();
  const shared = intersection(areaOf(cells), areaOf(other));
  return shared && range(sheetOf(cells, host).id, shared);
}

/** The used cells within a range. */
function usedWithin(cells: Cells, valuesOnly: unknown, host: Host) {
  const used = sheetOf(cells, host).usedArea(valuesOnly === true);
  const shared = used && intersection(areaOf(cells), used);
  return shared ? range(cells.sheet, shared) : undefined;
}

/** Rows above or below, columns before or after; a negative count looks the other way. */
function beside(axis: "rows" | "columns", behind: boolean): Method<Cells> {
  return moved((area, [count]) => {
    const wanted = wholeNumber(count, 1);
    if (wanted === 0) throw invalid();
    const [first, last] = axis === "rows" ? [area.firstRow, area.lastRow] : [area.firstColumn, area.lastColumn];
    const span = neighbours(first, last, behind ? wanted : -wanted);
    return axis === "rows"
      ? { ...area, firstRow: span[0], lastRow: span[1] }
      : { ...area, firstColumn: span[0], lastColumn: span[1] };
  });
}

function neighbours(first: number, last: number, count: number): [number, number] {
  return count > 0 ? [last + 1, last + count] : [first + count, first - 1];
}

export const rangeNavigation: Readonly<Record<string, Method<Cells>>> = {
  GetCell: moved((area, [row, column]) =>
    cellArea(area.firstRow + wholeNumber(row), area.firstColumn + wholeNumber(column)),
  ),
  GetRow: moved((area, [row]) => {
    const line = area.firstRow + wholeNumber(row);
    return { ...area, firstRow: line, lastRow: line };
  }),
  GetColumn: moved((area, [column]) => {
    const line = area.firstColumn + wholeNumber(column);
    return { ...area, firstColumn: line, lastColumn: line };
  }),
  GetLastCell: moved((area) => cellArea(area.lastRow, area.lastColumn)),
  GetLastRow: moved((area) => ({ ...area, firstRow: area.lastRow })),
  GetLastColumn: moved((area) => ({ ...area, firstColumn: area.lastColumn })),
  GetEntireRow: moved((area) => ({ ...area, firstColumn: 0, lastColumn })),
  GetEntireColumn: moved((area) => ({ ...area, firstRow: 1, lastRow })),
  GetOffsetRange: moved((area, [rows, columns]) => ({
    firstRow: area.firstRow + wholeNumber(rows),
    lastRow: area.lastRow + wholeNumber(rows),
    firstColumn: area.firstColumn + wholeNumber(columns),
    lastColumn: area.lastColumn + wholeNumber(columns),
  })),
  GetResizedRange: moved((area, [rows, columns]) => ({
    ...area,
    lastRow: area.lastRow + wholeNumber(rows),
    lastColumn: area.lastColumn + wholeNumber(columns),
  })),
  GetAbsoluteResizedRange: moved((area, [rows, columns]) => ({
    ...area,
    lastRow: area.firstRow + wholeNumber(rows) - 1,
    lastColumn: area.firstColumn + wholeNumber(columns) - 1,
  })),
  GetRowsAbove: beside("rows", false),
  GetRowsBelow: beside("rows", true),
  GetColumnsBefore: beside("columns", false),
  GetColumnsAfter: beside("columns", true),
  GetBoundingRect(cells, [other], host) {
    const second = typeof other === "string" ? readAddress(other, cells.sheet, host) : areaOf(cellsArgument(other));
    return range(sheetOf(cells, host).id, around(areaOf(cells), second));
  },
  GetIntersection(cells, [other], host) {
    const shared = intersectionWith(cells, other, host);
    if (shared === undefined) throw new Refusal("ItemNotFound");
    return shared;
  },
  GetIntersectionOrNullObject: (cells, [other], host) => intersectionWith(cells, other, host) ?? nullObject,
  GetUsedRange: (cells, [valuesOnly], host) =>
    usedWithin(cells, valuesOnly, host) ??
    range(cells.sheet, cellArea(areaOf(cells).firstRow, areaOf(cells).firstColumn)),
  GetUsedRangeOrNullObject: (cells, [valuesOnly], host) => usedWithin(cells, valuesOnly, host) ?? nullObject,
};
