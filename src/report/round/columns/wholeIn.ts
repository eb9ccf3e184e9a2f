import type { CellValue } from "../../../core";
import { numberIn } from "../measuredCell";

/** The whole number from 0 that a cell holds. */
export function wholeIn(cell: CellValue): number | undefined {
  const value = numberIn(cell);
  return value !== undefined && Number.isInteger(value) && value >= 0 ? value : undefined;
}
