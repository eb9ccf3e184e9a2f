import type { InventoryAssessment } from "../assessment";
import { measured, notMeasured, type Measured } from "../scoring/measured";
import type { Statistic } from "../statistics/statistic";
import { roundStatistics, type RoundStatistic } from "./roundStatistics";

export interface SubmissionStatistics {
  readonly shares: Readonly<Record<string, Measured<number>>>;
  readonly unknown: Readonly<Record<string, number>>;
}

/**
 * The round's shares over all inventories of a submission (most have one). The base is every service, as the documents
 * count; a share none of whose cells can be read is not measured, and neither is one whose column some inventory lacks.
 */
export function submissionStatistics(
  inventories: readonly InventoryAssessment[],
  wanted: readonly RoundStatistic[] = roundStatistics,
): SubmissionStatistics {
  const shares: Record<string, Measured<number>> = {};
  const unknown: Record<string, number> = {};
  for (const statistic of wanted) {
    const found = inventories.map(({ statistics }) => statistics.find(({ field }) => field === statistic.field));
    const result = shareOf(statistic, found);
    shares[statistic.id] = result.share;
    if (result.unknown > 0) unknown[statistic.id] = result.unknown;
  }
  return { shares, unknown };
}

function shareOf(
  { value }: RoundStatistic,
  found: readonly (Statistic | undefined)[],
): { readonly share: Measured<number>; readonly unknown: number } {
  const counted = found.filter((each) => each?.measured === true);
  const unmeasured = found.find((each) => each?.measured !== true);
  if (found.length === 0) return { share: notMeasured({ kind: "nothingToCount" }), unknown: 0 };
  if (counted.length < found.length) return { share: notMeasured(reasonOf(unmeasured)), unknown: 0 };
  const of = sum(counted.map((each) => each.of));
  const blank = sum(counted.map((each) => each.blank));
  const unknown = blank + sum(counted.map((each) => each.unreadable));
  const count = sum(counted.map((each) => each.counts.find((answer) => answer.value === value)?.count ?? 0));
  if (unknown === of) return { share: notMeasured({ kind: blank === of ? "blank" : "unreadable" }), unknown: 0 };
  return { share: measured(count / of), unknown };
}

function reasonOf(statistic: Statistic | undefined) {
  if (!statistic || statistic.measured || statistic.reason === "columnMissing") return { kind: "missing" } as const;
  return { kind: statistic.reason === "columnTwice" ? "contradictory" : "nothingToCount" } as const;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
