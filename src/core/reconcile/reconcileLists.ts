import type { PublishedFigures, PublishedList } from "./publishedFigures";
import type { ReconciliationFinding } from "./reconciliation";

/**
 * Published lists against their totals, and parts that were taken over different bases. A list below its total may
 * simply not name everyone; a list above it cannot be right. A total that is not certain is compared in each reading,
 * unless one of them is met.
 */
export function reconcileLists(published: PublishedFigures): ReconciliationFinding[] {
  return published.lists.flatMap((list) => [...compareTotals(list), ...compareBases(list), ...noteOn(list)]);
}

function compareTotals({ label, totals, parts }: PublishedList): ReconciliationFinding[] {
  const sum = Number(parts.reduce((total, part) => total + part.value, 0).toFixed(10));
  if (totals.includes(sum)) return [{ kind: "listAgrees", label, parts: parts.length, total: sum }];
  return totals.map((total) => ({
    kind: sum > total ? "listAboveTotal" : "listBelowTotal",
    label,
    parts: parts.length,
    sum,
    total,
  }));
}

function compareBases({ label, parts }: PublishedList): ReconciliationFinding[] {
  const bases = [...new Set(parts.flatMap((part) => part.base ?? []))];
  return bases.length > 1 ? [{ kind: "mixedBases", label, bases }] : [];
}

function noteOn({ label, note }: PublishedList): ReconciliationFinding[] {
  return note ? [{ kind: "listNote", label, note }] : [];
}
