import { clearBinaryNoise, possibleRange, withinScale } from "../core";
import type { MessageLanguage } from "../messages/language";
import { matrix } from "./matrix";
import { measuredCell } from "./measuredCell";
import { answerOrError } from "./spill";
import { Unanswerable } from "./unanswerable";
import { valueOf } from "./valueOf";
import { wholeNumber } from "./wholeNumber";

/** So many columns a sheet has. */
const sheetColumns = 16_384;

/** The counts of `of` that print as each share, one row a share; short rows are filled up with "". */
export function possibleCountRows(shares: unknown, of: unknown, language: MessageLanguage): unknown[][] {
  const services = wholeNumber("of", of);
  const cells = matrix(shares).flat();
  if (cells.length === 1) return [countsOf(cells[0], services)];
  const rows = cells.map((cell) => [answerOrError<unknown>(language, () => countsOf(cell, services))].flat());
  const width = Math.max(...new Set(rows.map(({ length }) => length)));
  return rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ""));
}

/** A share is a fraction of 1 and stands for the percentage it shows as: 0.59 is 59%. */
function countsOf(share: unknown, of: number): number[] {
  const exact = 100 * valueOf(withinScale(measuredCell(share), { low: 0, high: 1 }));
  const range = possibleRange(exact, of);
  if (!range) throw new Unanswerable({ kind: "impossibleShare", percent: clearBinaryNoise(exact), of });
  const { least, most } = range;
  const length = most - least + 1;
  if (length > sheetColumns) throw new Unanswerable({ kind: "tooManyCounts", least, most });
  return Array.from({ length }, (_, index) => least + index);
}
