import type { CellValue } from "../rows/sheet";
import type { Table } from "../rows/table";

/** The columns over which a table's header says nothing: gaps between its columns, and all from `end` on. */
export interface ColumnsBeside {
  readonly gaps: readonly number[];
  readonly end: number;
}

export function columnsBeside({ headers }: Table): ColumnsBeside {
  const headed = new Set(headers.flatMap(({ column, text }) => (text.trim() === "" ? [] : [column])));
  const end = Math.max(...headed) + 1;
  return { gaps: Array.from({ length: end }, (_, column) => column).filter((column) => !headed.has(column)), end };
}

/** The columns beside the table in which a row holds a text. */
export function textsBeside(row: readonly (CellValue | undefined)[], { gaps, end }: ColumnsBeside): number[] {
  const columns = gaps.filter((column) => typeof row[column] === "string");
  for (let column = end; column < row.length; column++) if (typeof row[column] === "string") columns.push(column);
  return columns;
}
