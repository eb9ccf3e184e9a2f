import type { CsvValue } from "./csvText";
import { neutralised } from "./neutralised";

/** How many texts of some rows begin like a formula. */
export function neutralisedCount(rows: readonly (readonly CsvValue[])[]): number {
  return rows.flat().filter((value) => typeof value === "string" && neutralised(value) !== value).length;
}
