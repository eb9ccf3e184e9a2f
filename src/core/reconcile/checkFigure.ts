import { percentDecimals } from "./percentDecimals";
import type { PublishedField } from "./publishedField";
import { possibleRange } from "./possibleRange";
import type { ReadFigure, ReconciliationFinding } from "./reconciliation";
import { roundedPercent } from "./roundedPercent";

/** What is wrong with one published figure by itself: above its whole, no count's percentage, or count against percentage. */
export function checkFigure({ field, of }: PublishedField, { value, published }: ReadFigure): ReconciliationFinding[] {
  const { count, percent } = published;
  const place = { field: field.id, value };
  if (count !== undefined && count > of)
    return [{ kind: "partAboveWhole", ...place, unit: "count", part: count, whole: of }];
  if (percent === undefined) return [];
  if (percent > 100) return [{ kind: "partAboveWhole", ...place, unit: "percent", part: percent, whole: 100 }];
  const possible = possibleRange(percent, of);
  if (!possible) return [{ kind: "percentImpossible", ...place, published: percent, of }];
  if (count === undefined || (count >= possible.least && count <= possible.most)) return [];
  const countAsPercent = roundedPercent(count, of, percentDecimals(percent));
  return [{ kind: "countPercentDisagree", ...place, count, percent, of, countAsPercent }];
}
