import { shownList } from "../../../messages/shownList";
import { cellValue } from "../cellValue";
import type { ReportBlock, ReportCell, ReportTable } from "../reportDocument";

/** True for a part with live formulas: what stands beside them without one must say so. */
export function hasFormulas(blocks: readonly ReportBlock[]): boolean {
  return blocks.some((block) => block.kind === "table" && block.table.rows.some((row) => row.some(isLive)));
}

/**
 * The titles of the columns with numbers that no formula gives: they stay when cells of the round are changed. Where others
 * of the column are live, its title is followed by the rows that are not: "Value (Months left)".
 */
export function frozenColumns({ columns, rows }: ReportTable, comma: string): readonly string[] {
  return columns.flatMap(({ title }, index) => {
    const frozen = rows.filter((row) => isFrozen(row[index] ?? null));
    if (frozen.length === 0) return [];
    const isWhole = !rows.some((row) => isLive(row[index] ?? null));
    return [isWhole ? title : `${title} (${shownList(frozen.map(rowName), comma)})`];
  });
}

/** The first text of a row. */
function rowName(row: readonly ReportCell[]): string {
  return (
    row
      .map(cellValue)
      .find((value) => typeof value === "string" && value !== "")
      ?.toString() ?? ""
  );
}

function isLive(cell: ReportCell): boolean {
  return typeof cell === "object" && cell !== null && cell.formula !== undefined;
}

function isFrozen(cell: ReportCell): boolean {
  return !isLive(cell) && typeof cellValue(cell) === "number";
}
