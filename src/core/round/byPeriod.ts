import { isSamePeriod, roundPeriods } from "./roundPeriods";
import type { Round, RoundInstitution } from "./round";
import type { OtherPeriodFile } from "./roundChange";
import type { CollectedSubmission } from "./updateRound";

/** The submissions that may go into a round, and those of a period that it does not have. */
export interface ByPeriod {
  readonly fitting: readonly CollectedSubmission[];
  readonly otherPeriod: readonly OtherPeriodFile[];
}

/**
 * A round takes in no submission whose cover states a period that is none of the round's, unless the analyst says of which
 * period the submissions are. One that states none is taken for the round's.
 */
export function byPeriod(
  before: Round | undefined,
  collected: readonly CollectedSubmission[],
  said: string | undefined,
): ByPeriod {
  if (said !== undefined) return { fitting: collected, otherPeriod: [] };
  const known = before ? periodsOf(before) : [];
  const fitting: CollectedSubmission[] = [];
  const otherPeriod: OtherPeriodFile[] = [];
  for (const submission of collected) {
    const { path, institution } = submission;
    const { name, period } = institution;
    if (period === null || known.length === 0 || known.some((each) => isSamePeriod(each, period)))
      fitting.push(submission);
    else otherPeriod.push({ institution: name, path, period, round: known });
  }
  return { fitting, otherPeriod };
}

/** The round's own period first, then any other that its submissions are of. */
function periodsOf(round: Round): readonly string[] {
  const { period: own } = round;
  const others = roundPeriods(round).filter(({ period }) => own === null || !isSamePeriod(period, own));
  return [...(own === null ? [] : [own]), ...others.map(({ period }) => period)];
}

/** The row of a submission with the period that holds for it: the analyst's word, the cover's, the one its row had. */
export function withPeriod(
  institution: RoundInstitution,
  row: RoundInstitution | undefined,
  said: string | undefined,
): RoundInstitution {
  const { period: stated } = institution;
  if (said !== undefined && (stated === null || !isSamePeriod(stated, said))) return { ...institution, period: said };
  return stated === null && row?.period ? { ...institution, period: row.period } : institution;
}

/**
 * The row of an institution that was not collected, of the period that it was of: what was the round's own period stays
 * with the row where the submissions collected now are said to be of another.
 */
export function keepingPeriod(
  row: RoundInstitution,
  before: Round | undefined,
  said: string | undefined,
): RoundInstitution {
  const own = before?.period ?? null;
  const stays = row.period !== null || own === null || said === undefined || isSamePeriod(own, said);
  return stays ? row : { ...row, period: own };
}
