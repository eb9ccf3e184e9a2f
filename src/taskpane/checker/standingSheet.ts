import type { Table } from "../../core";
import type { StandingSheet } from "../journal/standingSheet";
import type { FormulaCells } from "./formulaCells";
import type { RowNames } from "./rowNames";
import type { SheetCells } from "./sheetCells";

/** The sheet as the checker holds it, for taking repairs back. */
export function standingSheet(
  cells: SheetCells,
  isFormula: FormulaCells,
  table: Table | undefined,
  names: RowNames,
): StandingSheet {
  const { serviceAt, nameAt, nameAbove, rowsNamed, countAlike, countNameless } = names;
  const columns = new Map(table?.fields.map(({ field, column }) => [field.id, column]));
  const fieldColumns = new Set(columns.values());
  return {
    valueAt: cells.valueAt,
    isFormula,
    columnOf: (field) => columns.get(field),
    isFieldColumn: (column) => fieldColumns.has(column),
    serviceAt: (row) => (table?.headerRows.includes(row) ? "" : serviceAt(row)),
    nameAt,
    nameAbove,
    rowsNamed,
    countAlike,
    countNameless,
    headerRow: table?.headerRows[table.headerRows.length - 1],
  };
}
