import { possibleRange } from "./possibleRange";
import type { PublishedField } from "./publishedField";
import type { ReconciliationFinding } from "./reconciliation";

type SumNotHundred = Extract<ReconciliationFinding, { kind: "sumNotHundred" }>;

/**
 * Whether a field's figures add up to its services. Where several answers may hold they may add up to more; where only
 * some of the values were published, to less.
 */
export function checkSums(published: PublishedField): ReconciliationFinding[] {
  return [...checkCounts(published), ...checkPercents(published)];
}

function checkCounts({ field, of, values, figures }: PublishedField): ReconciliationFinding[] {
  const counts = figures.flatMap((figure) => figure.published.count ?? []);
  const sum = counts.reduce((total, count) => total + count, 0);
  const tooMany = field.kind !== "anyOf" && sum > of;
  const tooFew = isComplete(counts, values) && sum < of;
  return tooMany || tooFew ? [{ kind: "countsNotTotal", field: field.id, sum, of }] : [];
}

function checkPercents(published: PublishedField): SumNotHundred[] {
  const percents = published.figures.flatMap((figure) => figure.published.percent ?? []);
  const sum = Number(percents.reduce((total, percent) => total + percent, 0).toFixed(10));
  if (sum === 100 || (sum < 100 && !isComplete(percents, published.values))) return [];
  return [{ kind: "sumNotHundred", field: published.field.id, sum, explained: explain(published, percents, sum) }];
}

/** Rounding explains a sum when some counts print as these percentages and add up to the number of services. */
function explain({ field, of }: PublishedField, percents: readonly number[], sum: number): SumNotHundred["explained"] {
  if (field.kind === "anyOf" && sum > 100) return "several";
  const ranges = percents.flatMap((percent) => possibleRange(percent, of) ?? []);
  const least = ranges.reduce((total, range) => total + range.least, 0);
  const most = ranges.reduce((total, range) => total + range.most, 0);
  const rounding = ranges.length === percents.length && (sum > 100 ? least <= of : most >= of);
  return rounding ? "rounding" : "nothing";
}

function isComplete(figures: readonly number[], values: readonly string[]): boolean {
  return values.length > 0 && figures.length === values.length;
}
