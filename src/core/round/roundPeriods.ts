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

/** The same where they are not all the round's own: several periods, or another one than the round is called by; else none. */
export function mixedPeriods(round: Dated): readonly RoundPeriod[] {
  const periods = roundPeriods(round);
  const isOwn = ({ period }: RoundPeriod) => round.period === null || isSamePeriod(period, round.period);
  return periods.length < 2 && periods.every(isOwn) ? [] : periods;
}

/** "2024", «٢٠٢٤» and «عام 2024م» are one period. */
export function isSamePeriod(one: string, other: string): boolean {
  return periodIdentity(one) === periodIdentity(other);
}
