import type { CellValue } from "../rows/sheet";
import { readNumber } from "../text/readNumber";

/** A published count; none in a blank cell; or why the cell holds none. */
export function publishedCount(
  cell: CellValue | undefined,
): number | undefined | "notNumber" | "notWhole" | "negative" {
  if (cell === null || cell === undefined || cell === "") return undefined;
  const reading = typeof cell === "string" || typeof cell === "number" ? readNumber(cell) : undefined;
  if (reading?.kind !== "number" || reading.notes.includes("percent")) return "notNumber";
  if (reading.value < 0) return "negative";
  return Number.isInteger(reading.value) ? reading.value : "notWhole";
}
