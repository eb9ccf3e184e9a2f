import type { ReportCell } from "./reportDocument";

/** What a cell shows, without what else it tells; null where it is blank or not there. */
export function cellValue(cell: ReportCell | undefined): string | number | null {
  return typeof cell === "object" && cell !== null ? cell.value : (cell ?? null);
}
