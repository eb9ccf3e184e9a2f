import { beginsWith } from "./beginsWith";
import type { Layout } from "./layout";
import type { RowCollector } from "./rowCollector";
import type { RowContents } from "./rowContents";

/**
 * Leaves out the first rows while they say that they are examples, in a name or in place of a number; they then hold
 * nothing.
 */
export function leaveOutExamples({ grid, words }: Layout, contents: RowContents, rows: RowCollector): void {
  const isExample = beginsWith(words.exampleWords ?? []);
  for (let row = contents.findIndex(Boolean); grid.rows[row]?.some(isExample); row++) {
    rows.addOdd("stray", row);
    contents[row] = 0;
  }
}
