import type { DescribedRow, DescribedSheet } from "../../../report/describedWorkbook";

/** Fewer rows than this are written as all others are. */
const fewest = 1000;

/** Rows of a sheet (indices, both ends included) that are written at one stroke. */
export interface BulkRows {
  readonly first: number;
  readonly last: number;
  readonly styles: readonly DescribedRow["style"][];
}

/**
 * The long run of plain rows of a sheet: bodies and findings that hold texts and numbers and nothing else, behind a header.
 * exceljs takes a second and fifty megabytes for every few thousand of them. Undefined where a sheet has no such run.
 */
export function bulkRows({ rows }: DescribedSheet): BulkRows | undefined {
  const first = rows.findIndex(isPlain);
  if (first < 0) return undefined;
  const styles = new Set<DescribedRow["style"]>();
  let last = first;
  for (let index = first; index < rows.length && isPlain(rows[index]!); index++) {
    last = index;
    styles.add(rows[index]!.style);
  }
  return last - first + 1 >= fewest ? { first, last, styles: [...styles] } : undefined;
}

const plainStyles: ReadonlySet<DescribedRow["style"]> = new Set(["body", "error", "warning", "note"]);

function isPlain({ style, cells, formats, spans }: DescribedRow): boolean {
  return (
    plainStyles.has(style) && !formats && !spans && !cells.some((cell) => typeof cell === "object" && cell !== null)
  );
}
