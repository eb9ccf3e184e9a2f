import type { NumberFormat } from "./describedWorkbook";
import { scoreDecimals } from "./scoreDecimals";

/** How a cell shows its number by the format it would have: a score near a band's edge with the decimals that tell its level. */
export function numberFormat(value: unknown, format: NumberFormat | undefined): NumberFormat | undefined {
  return format === "score" && typeof value === "number" && scoreDecimals(value) > 1 ? "fineScore" : format;
}
