import { isCutOff } from "../text/isCutOff";
import { answered } from "./columnParts";
import { doubtfulRows, nameAt } from "./doubtfulRows";
import { isNumbered, type Layout } from "./layout";
import { leaveOutExamples } from "./leaveOutExamples";
import { rowCollector, type ClassifiedRows } from "./rowCollector";
import { rowContents, type RowContents } from "./rowContents";

/** At most this share of the columns: answers of so few columns may belong to the row above. Ours: no document states it. */
const littleShare = 0.3;

/**
 * Tells services from blank rows, examples, totals, stray text and rows that hold a part of another's text. A row that
 * answers more than little is a service; what the others are is judged by their text and their place.
 */
export function classifyRows(layout: Layout): ClassifiedRows {
  const { grid, sections, fields } = layout;
  const contents = rowContents(grid, sections, fields);
  const rows = rowCollector(grid);
  leaveOutExamples(layout, contents, rows);
  const little = Math.floor(fields.length * littleShare);
  // Most tables have no doubtful row.
  let judge: ReturnType<typeof doubtfulRows> | undefined;
  for (const [each, { from, to }] of sections.entries()) {
    for (let row = from; row < to; row++) {
      if (!contents[row]) continue;
      const end = addFull(contents, row, to, little, rows.addService);
      if (end > row) row = end - 1;
      // A name that calls for more, numbered, goes on beside the answers of a row without a number.
      else if (
        isFull(contents[row + 1]!, little) &&
        isNumbered(layout, row) &&
        !isNumbered(layout, row + 1) &&
        isCutOff(nameAt(layout, each, row))
      )
        rows.addContinuation(row, row + 1);
      else (judge ??= doubtfulRows(layout, contents))(row, each, rows);
    }
    rows.endSection();
  }
  return rows.collected();
}

/** Adds the rows that answer more than little from this one on, gives where they end; by itself, so that it stays compiled. */
function addFull(contents: RowContents, from: number, to: number, little: number, add: (row: number) => void): number {
  while (from < to && isFull(contents[from]!, little)) add(from++);
  return from;
}

function isFull(content: number, little: number): boolean {
  return content >= answered && content % answered > little;
}
