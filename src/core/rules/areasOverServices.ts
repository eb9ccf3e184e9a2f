import type { Area } from "../rows/sheet";
import type { Table } from "../rows/table";

/** The rectangle that holds every service, from the header's first column to its last; none without services. */
function serviceArea(table: Table): Area | undefined {
  const firstRow = table.rowNumbers[0];
  const lastRow = table.rowNumbers[table.rowNumbers.length - 1];
  const columns = table.headers.map((header) => header.column);
  if (firstRow === undefined || lastRow === undefined || columns.length === 0) return undefined;
  return { firstRow, lastRow, firstColumn: Math.min(...columns), lastColumn: Math.max(...columns) };
}

/** The areas that share a cell with the services, from the left and in a column from the top: files keep them in any order. */
export function areasOverServices(areas: readonly Area[], table: Table): readonly Area[] {
  const services = serviceArea(table);
  if (!services) return [];
  return areas
    .filter(
      (area) =>
        area.firstRow <= services.lastRow &&
        area.lastRow >= services.firstRow &&
        area.firstColumn <= services.lastColumn &&
        area.lastColumn >= services.firstColumn,
    )
    .sort((one, other) => one.firstColumn - other.firstColumn || one.firstRow - other.firstRow);
}
