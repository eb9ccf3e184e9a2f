import type { CellValue, Grid } from "../rows/sheet";
import { matchingKey } from "../text/matchingKey";
import words from "./publishedSheetWords.json";

type Role = keyof typeof words.headers;

/** Where a sheet of published figures has its header and columns. */
export interface PublishedColumns {
  /** Index of the header in the grid's rows. */
  readonly headerIndex: number;
  readonly field: number;
  readonly value: number;
  readonly count?: number;
  readonly percent?: number;
}

const roleOfKey = new Map(
  (Object.keys(words.headers) as Role[]).flatMap((role) =>
    words.headers[role].map((word) => [matchingKey(word), role] as const),
  ),
);

/** The first row that names the field, the value, and a count or a percentage, each in any column. */
export function publishedColumns(grid: Grid): PublishedColumns | undefined {
  for (const [headerIndex, row] of grid.rows.entries()) {
    const columns = new Map<Role, number>();
    row.forEach((cell, column) => {
      const role = roleOf(cell);
      if (role && !columns.has(role)) columns.set(role, column);
    });
    const [field, value] = [columns.get("field"), columns.get("value")];
    const [count, percent] = [columns.get("count"), columns.get("percent")];
    if (field !== undefined && value !== undefined && (count !== undefined || percent !== undefined)) {
      return { headerIndex, field, value, count, percent };
    }
  }
  return undefined;
}

function roleOf(cell: CellValue | undefined): Role | undefined {
  return typeof cell === "string" ? roleOfKey.get(matchingKey(cell)) : undefined;
}
