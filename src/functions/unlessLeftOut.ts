import { foldCell } from "./foldCell";
import { matrix } from "./matrix";

/** What stands for an optional range that was left out; Excel hands null over then. */
export function unlessLeftOut(range: unknown, otherwise: unknown): unknown {
  const cells = matrix(range).flat();
  return cells.length === 1 && foldCell(cells[0]) === null ? otherwise : range;
}
