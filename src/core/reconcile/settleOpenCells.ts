import type { FieldKind } from "../catalogue/catalogue";
import type { CountRange } from "./reconciliation";

/**
 * How many of the `open` cells may hold each value, given between how many they must for its figure to be true. Each
 * answer is exact: every number in it belongs to some filling of the cells that meets all figures. None when no filling
 * does.
 *
 * A cell of a `oneOf` field holds one value, so the numbers sum to `open`; of an `anyOf` field at least one and none
 * twice; of a `year` field perhaps a year of which nothing was published. Within these bounds on the sum, each number
 * can be moved one at a time, which is why bounds suffice and nothing is enumerated.
 */
export function settleOpenCells(
  wanted: readonly CountRange[],
  open: number,
  kind: FieldKind,
): readonly CountRange[] | undefined {
  const ranges = wanted.map(({ least, most }) => ({ least: Math.max(0, least), most: Math.min(open, most) }));
  const leastSum = kind === "year" ? 0 : open;
  const mostSum = kind === "anyOf" ? open * ranges.length : open;
  const sumOfLeast = ranges.reduce((sum, range) => sum + range.least, 0);
  const sumOfMost = ranges.reduce((sum, range) => sum + range.most, 0);
  if (ranges.some((range) => range.least > range.most) || sumOfLeast > mostSum || sumOfMost < leastSum)
    return undefined;
  return ranges.map(({ least, most }) => ({
    least: Math.max(least, leastSum - (sumOfMost - most)),
    most: Math.min(most, mostSum - (sumOfLeast - least)),
  }));
}
