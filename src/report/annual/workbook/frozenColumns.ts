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
    return [isWhole ? title : `${title} (${shownList(frozen.map(rowName(rows)), comma)})`];
  });
}

/** The first text of a row; with the next one where others begin alike, as targets of several dates do. */
function rowName(rows: ReportTable["rows"]): (row: readonly ReportCell[]) => string {
  const times = new Map<string, number>();
  for (const row of rows) {
    const [first = ""] = textsOf(row);
    times.set(first, (times.get(first) ?? 0) + 1);
  }
  return (row) => {
    const [first = "", ...others] = textsOf(row);
    return [first, ...((times.get(first) ?? 0) > 1 ? others.slice(0, 1) : [])].join(" ");
  };
}

function textsOf(row: readonly ReportCell[]): readonly string[] {
  return row.map(cellValue).flatMap((value) => (typeof value === "string" && value !== "" ? [value] : []));
}

function isLive(cell: ReportCell): boolean {
  return typeof cell === "object" && cell !== null && cell.formula !== undefined;
}

function isFrozen(cell: ReportCell): boolean {
  return !isLive(cell) && typeof cellValue(cell) === "number";
}
