import { periodIdentity } from "../comparison/readPeriod";
import type { Round } from "./round";

/** A period, as it was last spelt, and how many institutions' submissions are of it. */
export interface RoundPeriod {
  readonly period: string;
  readonly institutions: number;
}

type Dated = Pick<Round, "period"> & { readonly institutions: readonly { readonly period: string | null }[] };

/**
 * The periods of a round's submissions, each once however it is spelt: what the cover or the analyst says of a submission,
 * and where neither does, the round's own. A submission whose period nobody says has none.
 */
export function roundPeriods({ period: own, institutions }: Dated): readonly RoundPeriod[] {
  const byKey = new Map<string, RoundPeriod>();
  for (const { period } of institutions) {
    const held = period ?? own;
    if (held === null) continue;
    const key = periodIdentity(held);
    byKey.set(key, { period: held, institutions: (byKey.get(key)?.institutions ?? 0) + 1 });
  }
  return [...byKey.values()];
}

/**
 * The same where they are not all the round's own: several periods, or one, which is not the one that the round is called
 * by: then it is the round that was renamed, and who states no period is not counted. Else none.
 */
export function mixedPeriods(round: Dated): readonly RoundPeriod[] {
  const stated = roundPeriods({ ...round, period: null });
  if (stated.length > 1) return roundPeriods(round);
  return stated.filter(({ period }) => round.period !== null && !isSamePeriod(period, round.period));
}

/** "2024", «٢٠٢٤» and «عام 2024م» are one period. */
export function isSamePeriod(one: string, other: string): boolean {
  return periodIdentity(one) === periodIdentity(other);
}
