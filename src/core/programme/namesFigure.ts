import type { Sheet } from "../rows/sheet";
import { figureNamed } from "./figureNamed";
import type { ProgrammeHeader } from "./programmeHeader";

/** True where any row below the header names a figure of the programme, in whichever column. */
export function namesFigure({ grid }: Sheet, { index }: ProgrammeHeader): boolean {
  return grid.rows
    .slice(index + 1)
    .some((row) => row.some((cell) => typeof cell === "string" && figureNamed(cell) !== undefined));
}
