import type { Round, RoundInstitution } from "../round/round";
import { averageScore, type AverageScore } from "../scoring/averageScore";
import { difference } from "../scoring/difference";
import { notMeasured, measured, type Measured } from "../scoring/measured";
import { ranked } from "../scoring/ranked";
import { institutionKey } from "../round/institutionKey";
import { comparePeriods, type PeriodMatch } from "./comparePeriods";
import { overallScore } from "./roundScores";

/** One governorate now and before. A score that is not measured, or of a round it did not take part in, says why. */
export interface GovernorateScores {
  readonly name: string;
  /** By the score now; absent where that is not measured. */
  readonly rank?: number;
  readonly now: Measured<number>;
  readonly before: Measured<number>;
  /** now − before, in points of score. */
  readonly change: Measured<number>;
}

export interface GovernorateComparison {
  /** By rank, those without a score now last. */
  readonly governorates: readonly GovernorateScores[];
  readonly averages: { readonly now: AverageScore; readonly before: AverageScore };
  /** The averages over those measured in both rounds: the bases above may differ. */
  readonly sameGovernorates: { readonly now: AverageScore; readonly before: AverageScore };
  /** Governorates of the round before that are not in this one. */
  readonly missing: readonly string[];
  /** Of those measured in both rounds: whether both halves are the same, each match once. More than one entry: the governorates' own periods differ. */
  readonly periods: readonly PeriodMatch[];
}

/**
 * The governorates of this round against the same half of last year, as the annual report does. The period is the
 * institution's own, or the round's where it states none. A governorate of the round before that is missing now is in
 * the averages before.
 */
export function compareGovernorates(before: Round, now: Round): GovernorateComparison {
  const members = now.institutions.filter(({ isGovernorate }) => isGovernorate);
  const names = new Set(members.map(({ name }) => institutionKey(name)));
  const past = before.institutions.filter(
    ({ name, isGovernorate }) => isGovernorate || names.has(institutionKey(name)),
  );
  const rows = members.map((member) => scoresOf(member, counterpart(member, past)));
  return {
    governorates: [
      ...ranked(
        rows.filter(({ now }) => now.measured),
        ({ now }) => (now.measured ? now.value : 0),
        Infinity,
      ),
      ...rows.filter((row) => !row.now.measured),
    ],
    averages: { now: averageScore(members.map(overallScore)), before: averageScore(past.map(overallScore)) },
    sameGovernorates: averagesOfBoth(rows),
    missing: past.filter(({ name }) => !names.has(institutionKey(name))).map(({ name }) => name),
    periods: distinctMatches(before, now, members, past),
  };
}

function averagesOfBoth(rows: readonly GovernorateScores[]): GovernorateComparison["sameGovernorates"] {
  const both = rows.filter(({ change }) => change.measured);
  return { now: averageScore(both.map(({ now }) => now)), before: averageScore(both.map(({ before }) => before)) };
}

function scoresOf(member: RoundInstitution, past: RoundInstitution | undefined): GovernorateScores {
  const now = overallScore(member);
  const earlier: Measured<number> = past ? overallScore(past) : notMeasured({ kind: "missing" });
  return { name: member.name, now, before: earlier, change: changeOf(earlier, now) };
}

/** now − before, where both are measured; else the reason of the one that is not. */
export function changeOf(before: Measured<number>, now: Measured<number>): Measured<number> {
  if (!now.measured) return now;
  return before.measured ? measured(difference(now.value, before.value)) : before;
}

/** The one institution of that name; none where it stands several times. */
function counterpart({ name }: RoundInstitution, past: readonly RoundInstitution[]): RoundInstitution | undefined {
  const same = past.filter((each) => institutionKey(each.name) === institutionKey(name));
  return same.length === 1 ? same[0] : undefined;
}

function distinctMatches(
  before: Round,
  now: Round,
  members: readonly RoundInstitution[],
  past: readonly RoundInstitution[],
): readonly PeriodMatch[] {
  const found = new Map<string, PeriodMatch>();
  for (const member of members) {
    const earlier = counterpart(member, past);
    if (!earlier || !scoresOf(member, earlier).change.measured) continue;
    const match = comparePeriods(earlier.period ?? before.period, member.period ?? now.period);
    found.set(JSON.stringify(match), match);
  }
  return [...found.values()];
}
