import type { Sheet } from "../rows/sheet";
import { figureNamed } from "./figureNamed";

/** Rows that are looked at where a sheet has no header: a programme sheet names its figures from the start. */
const mostRows = 500;

/** True where any of the rows from an index on names a figure of the programme, in whichever column. */
export function namesFigure({ grid }: Sheet, from: number): boolean {
  return grid.rows
    .slice(from)
    .some((row) => row.some((cell) => typeof cell === "string" && figureNamed(cell) !== undefined));
}

/** True where one column names several figures: a programme sheet, whatever has become of its header. */
export function listsFigures({ grid }: Sheet): boolean {
  const named = new Map<number, string>();
  return grid.rows.slice(0, mostRows).some((row) =>
    row.some((cell, column) => {
      const figure = typeof cell === "string" ? figureNamed(cell)?.id : undefined;
      if (figure === undefined) return false;
      const known = named.get(column);
      named.set(column, figure);
      return known !== undefined && known !== figure;
    }),
  );
}
