import type { AverageScore } from "../../../core";
import type { BasesOfRounds } from "../../../messages/annualNames";

/** An average in each of two rounds. */
interface OfRounds {
  readonly now: AverageScore;
  readonly before?: AverageScore;
}

/**
 * Of how many two averages are, where they are not of the very same: as many in each round may still be others. Where a
 * round has none measured there are no two averages.
 */
export function otherBases({ now, before }: OfRounds, same: OfRounds | undefined): BasesOfRounds | undefined {
  if (!before || !same || now.of === 0 || before.of === 0) return undefined;
  const both = same.now.of;
  return before.of === both && now.of === both ? undefined : { before: before.of, now: now.of, both };
}
