import type { CellValue, Grid } from "../rows/sheet";
import type { NameHit } from "./locateCards";
import { readCardCell } from "./readCardCell";

/** From as many rows on it is no chance that no figure is above its weight. Ours: no document states it. */
const leastRows = 3;

/**
 * True where the points of a card were given out of the weights beside them (10.7 of 13.33) and not out of the framework's
 * maxima: each is a number up to its weight, and not all are 0. Weights that are fractions of 1 bound no points.
 */
export function isOutOfWeights(
  grid: Grid,
  hits: readonly NameHit[],
  { points, weights }: { readonly points: number | undefined; readonly weights: number },
): boolean {
  if (points === undefined) return false;
  const rows = hits.flatMap(({ index }) => {
    const row = grid.rows[index];
    const [figure, weight] = [numberIn(row?.[points]), numberIn(row?.[weights])];
    return figure === undefined || weight === undefined ? [] : [{ figure, weight }];
  });
  return (
    rows.length >= leastRows &&
    rows.every(({ figure, weight }) => weight > 1 && figure <= weight) &&
    rows.some(({ figure }) => figure > 0)
  );
}

function numberIn(cell: CellValue | undefined): number | undefined {
  const { value } = readCardCell(cell, true);
  return value.measured ? value.value : undefined;
}
