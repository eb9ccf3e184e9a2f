import { cellOf, type FieldColumn, type Table } from "../rows/table";

/** The sheet rows whose cell of a column has no readable answer. A blank year is an answer: not yet. */
export function openRows(table: Table, column: FieldColumn): number[] {
  const open = table.rowNumbers.filter((_, index) => {
    const { kind } = cellOf(column, index).reading;
    return kind === "unreadable" || (kind === "blank" && column.field.kind !== "year");
  });
  return [...open];
}
