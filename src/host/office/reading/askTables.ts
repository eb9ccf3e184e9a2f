import { areaAt } from "../../cells/address";
import type { SheetName, SheetTable } from "../../sheet";

/** Asks where the tables of a sheet lie. */
export function askTables(context: Excel.RequestContext, id: string, tables: readonly SheetName[]): () => SheetTable[] {
  const sheet = context.workbook.worksheets.getItem(id);
  const ranges = tables.map((table) => ({
    name: table.name,
    range: sheet.tables.getItem(table.id).getRange().load("address"),
  }));
  return () => ranges.map(({ name, range }) => ({ name, area: areaAt(range.address) }));
}
