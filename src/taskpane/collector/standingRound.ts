import { plainFacts, type Round, type Sheet } from "../../core";
import type { MessageLanguage } from "../../messages/language";
import type { DescribedWorkbook } from "../../report/describedWorkbook";
import { readRound } from "../../report/round/readRound";
import type { RoundPlace } from "../../report/round/roundPlace";
import { roundWorkbook } from "../../report/round/roundWorkbook";
import { roundProblemText, roundRemarkText } from "../../report/round/roundProblemText";
import type { StandingRound } from "./collector";
import { roundLanguage } from "./roundLanguage";
import { standingPlace } from "./standingPlace";
import { standingSheets, type StandingSheet } from "./standingSheets";

/** The round of the open workbook, with all that is needed to write it anew and to point at it. */
export interface HeldRound {
  readonly round: Round;
  /** In which its sheets stand: they are written in it again. */
  readonly language: MessageLanguage;
  readonly sheets: readonly StandingSheet[];
  /** Undefined where somebody has put rows between those of the round, so that no formula could count them off. */
  readonly place?: RoundPlace;
}

export interface StandingReading {
  readonly shown: StandingRound;
  readonly held?: HeldRound;
}

/** Reads sheets of the open workbook as a round. */
export function standingRound(sheets: readonly Sheet[], language: MessageLanguage): StandingReading {
  const own = roundLanguage(sheets);
  if (own === undefined) return { shown: { kind: "none" } };
  const reading = readRound(sheets);
  if ("problems" in reading) {
    return {
      shown: { kind: "unreadable", sentences: reading.problems.map((each) => roundProblemText(each, language)) },
    };
  }
  const { round, remarks } = reading;
  const { workbook, place } = roundWorkbook(round, own);
  const standing = standingSheets(workbook.sheets, sheets);
  const held = { round, language: own, sheets: standing, place: standingPlace({ place, sheets: standing }) };
  return {
    shown: shownRound(
      held,
      remarks.map((each) => roundRemarkText(each, language)),
    ),
    held,
  };
}

/** The round as the pane shows it. */
export function shownRound({ round, sheets }: HeldRound, remarks: readonly string[]): StandingRound {
  return {
    kind: "round",
    period: round.period,
    institutions: round.institutions.length,
    services: round.services.length,
    sheets: sheets.flatMap(({ sheet }) => sheet?.name ?? []),
    remarks,
  };
}

/** The round as it stands after it was written, under the names that its sheets have there. */
export function standingAfter(
  { round, workbook, language }: { round: Round; workbook: DescribedWorkbook; language: MessageLanguage },
  names: readonly string[],
): { readonly shown: StandingRound; readonly held: HeldRound } {
  const sheets = workbook.sheets.map((described, index): StandingSheet => {
    const rows = described.rows.map(({ cells }) => cells.map((cell) => (typeof cell === "object" ? null : cell)));
    const grid = { rowNumbers: rows.map((_, row) => row + 1), rows };
    return { described, headerIndex: 0, sheet: { name: names[index] ?? described.name, grid, facts: plainFacts } };
  });
  const { place } = roundWorkbook(round, language);
  const held = { round, language, sheets, place: standingPlace({ place, sheets }) };
  return { shown: shownRound(held, []), held };
}
