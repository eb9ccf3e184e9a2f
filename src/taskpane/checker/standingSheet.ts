import type { Table } from "../../core";
import type { StandingSheet } from "../journal/standingSheet";
import type { RowNames } from "./rowNames";
import type { SheetCells } from "./sheetCells";
import type { StandingRows } from "./standingRows";

/** The sheet as the checker holds it, for taking repairs back. */
export function standingSheet(
  cells: SheetCells,
  table: Table | undefined,
  rows: StandingRows,
  names: RowNames,
): StandingSheet {
  const { nameAt, nameAbove, rowsNamed } = names;
  return {
    valueAt: cells.valueAt,
    columnOf: rows.columnOf,
    nameAt,
    nameAbove,
    rowsNamed,
    headerRow: table?.headerRows[table.headerRows.length - 1],
  };
}
