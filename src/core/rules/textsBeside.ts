import type { Grid } from "../rows/sheet";
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

/** The places of the rows that may hold something beside the table: hardly any, in most sheets. */
export function rowsBeside(rows: Grid["rows"], { gaps, end }: ColumnsBeside): number[] {
  const found: number[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    if (row.length > end || (gaps.length > 0 && gaps.some((column) => typeof row[column] === "string"))) found.push(at);
  }
  return found;
}

/** The columns beside the table in which a row holds a text. */
export function textsBeside(row: Grid["rows"][number], { gaps, end }: ColumnsBeside): number[] {
  const columns = gaps.filter((column) => typeof row[column] === "string");
  for (let column = end; column < row.length; column++) if (typeof row[column] === "string") columns.push(column);
  return columns;
}
