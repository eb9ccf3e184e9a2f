import { matchingKey } from "../text/matchingKey";
import type { CellValue } from "./sheet";

/** Whether a text begins with one of these words, as a whole and after folding. */
export function beginsWith(words: readonly string[]): (value: CellValue | undefined) => boolean {
  const keys = words.map((word) => `${matchingKey(word)} `);
  return (value) => typeof value === "string" && keys.some((key) => `${matchingKey(value)} `.startsWith(key));
}
