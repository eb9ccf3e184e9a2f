import type { CollectedRun, Round, UpdatedRound } from "../../core";
import type { MessageLanguage } from "../../messages/language";
import { changeLines, correctionLines, twiceLines } from "../../report/round/changeLines";
import { collectedRound } from "../../report/round/collectedRound";
import { roundWorkbook } from "../../report/round/roundWorkbook";
import type { DescribedWorkbook } from "../../report/describedWorkbook";
import type { Choices, RoundPlan } from "./collector";
import { foreignCells } from "./standingSheets";
import type { HeldRound } from "./standingRound";

/** Addresses that are named; the others are counted. */
const mostNamed = 20;

/** A round that is about to be written. */
export interface PlannedRound {
  readonly shown: RoundPlan;
  readonly round: Round;
  readonly workbook: DescribedWorkbook;
  readonly language: MessageLanguage;
  /** The names of the sheets that stand for those of the workbook, in its order. */
  readonly standing: readonly (string | undefined)[];
}

/** What writing the collected files would do to the round that stands, or to begin one. */
export function roundPlan(held: HeldRound | undefined, run: CollectedRun, choices: Choices): PlannedRound {
  const updated = collectedRound(held?.round, run, choices.language);
  const { round } = updated;
  const language = held?.language ?? choices.language;
  const { workbook } = roundWorkbook(round, language);
  return {
    shown: { ...shownPlan(updated, held, choices), replaces: held !== undefined },
    round,
    workbook,
    language,
    standing: workbook.sheets.map(
      ({ name }) => held?.sheets.find(({ described }) => described.name === name)?.sheet?.name,
    ),
  };
}

function shownPlan(
  { round, changes, leftOut, otherPeriod, periods, twice }: UpdatedRound,
  held: HeldRound | undefined,
  { language }: Choices,
): Omit<RoundPlan, "replaces"> {
  const foreign = held?.sheets.map(foreignCells) ?? [];
  const lost = foreign.flatMap((each) => each.lost);
  const reasons = round.unread.slice(round.unread.length - leftOut.length - otherPeriod.length);
  return {
    institutions: round.institutions.length,
    services: round.services.length,
    period: round.period,
    periods: periods.map(({ period }) => period),
    changes: [...(held ? changeLines(changes, language) : []), ...twiceLines(twice, language)],
    corrections: correctionLines(changes, language),
    leftOut: reasons.map(({ file, reason }) => `${file}: ${reason}`),
    lost: lost.slice(0, mostNamed),
    lostCount: lost.length,
    beside: foreign.flatMap(({ beside }) => beside).slice(0, mostNamed),
  };
}
