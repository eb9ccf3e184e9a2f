import type { ReportBlock, ReportCell, ReportTable } from "../reportDocument";

/** True for a part with live formulas: what stands beside them without one must say so. */
export function hasFormulas(blocks: readonly ReportBlock[]): boolean {
  return blocks.some((block) => block.kind === "table" && block.table.rows.some((row) => row.some(isLive)));
}

/** The titles of the columns with numbers that no formula gives: they stay when cells of the round are changed. */
export function frozenColumns({ columns, rows }: ReportTable): readonly string[] {
  return columns.filter((_, index) => rows.some((row) => isFrozen(row[index] ?? null))).map(({ title }) => title);
}

function isLive(cell: ReportCell): boolean {
  return typeof cell === "object" && cell !== null && cell.formula !== undefined;
}

function isFrozen(cell: ReportCell): boolean {
  return !isLive(cell) && typeof (typeof cell === "object" && cell !== null ? cell.value : cell) === "number";
}
