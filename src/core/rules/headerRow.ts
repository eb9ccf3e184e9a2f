import type { Table } from "../rows/table";

/** The sheet row of the header; of two, the one next to the services. */
export function headerRow(table: Table): number {
  return table.headerRows[table.headerRows.length - 1] ?? 1;
}
