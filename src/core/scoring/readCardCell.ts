import type { CellValue } from "../rows/sheet";
import { readNumber, type NumberNote } from "../text/readNumber";
import { clearBinaryNoise } from "./clearBinaryNoise";
import { measured, notMeasured, type Measured } from "./measured";

export interface CardNumber {
  readonly value: Measured<number>;
  readonly notes: readonly NumberNote[];
}

/**
 * The number in a cell of points or scores; the range is not checked here. "85%" is 85 where `isPercentScale` (a score of
 * 0–100) and no number elsewhere, since points are not per cents. A boolean or any other text is no number.
 */
export function readCardCell(cell: CellValue | undefined, isPercentScale: boolean): CardNumber {
  if (cell === null || cell === undefined) return without(notMeasured({ kind: "blank" }));
  if (typeof cell === "object") return without(notMeasured({ kind: "cellError", error: cell.error }));
  const text = String(cell);
  if (text.trim() === "") return without(notMeasured({ kind: "blank" }));
  if (typeof cell === "boolean") return without(notMeasured({ kind: "notNumber", text }));
  const read = readNumber(cell);
  if (read.kind === "notNumber") return without(notMeasured({ kind: "notNumber", text }));
  const isPercent = read.notes.includes("percent");
  if (isPercent && !isPercentScale) return without(notMeasured({ kind: "notNumber", text }));
  return { value: measured(isPercent ? clearBinaryNoise(100 * read.value) : read.value), notes: read.notes };
}

function without(value: Measured<number>): CardNumber {
  return { value, notes: [] };
}
