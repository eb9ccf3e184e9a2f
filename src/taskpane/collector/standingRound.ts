import { plainFacts, type Round, type Sheet } from "../../core";
import type { MessageLanguage } from "../../messages/language";
import type { DescribedWorkbook } from "../../report/describedWorkbook";
import { readRound } from "../../report/round/readRound";
import type { RoundPlace } from "../../report/round/roundPlace";
import { roundWorkbook } from "../../report/round/roundWorkbook";
import { isRescored, type RoundProblem, type RoundRemark } from "../../report/round/roundProblem";
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
  /**
   * Undefined where somebody has put rows between those of the round, so that no formula could count them off, or where a
   * score on its sheet does not follow from the rest of its row.
   */
  readonly place?: RoundPlace;
  /** What is to be known of it. */
  readonly remarks: readonly RoundRemark[];
}

/** What the open workbook holds of a round, in no language yet. */
export type StandingReading =
  | { readonly kind: "none" }
  | { readonly kind: "round"; readonly held: HeldRound }
  | { readonly kind: "unreadable"; readonly problems: readonly RoundProblem[] };

/** Reads sheets of the open workbook as a round. */
export function standingRound(sheets: readonly Sheet[]): StandingReading {
  const language = roundLanguage(sheets);
  if (language === undefined) return { kind: "none" };
  const reading = readRound(sheets);
  if ("problems" in reading) return { kind: "unreadable", problems: reading.problems };
  const { round, remarks } = reading;
  const { workbook, place } = roundWorkbook(round, language);
  const standing = standingSheets(workbook.sheets, sheets);
  // Formulas over scores that the sheet has otherwise than the round would contradict the figures beside them.
  const placed = remarks.some(isRescored) ? undefined : standingPlace({ place, sheets: standing });
  return { kind: "round", held: { round, language, sheets: standing, place: placed, remarks } };
}

/** The same as the pane shows it. */
export function shownStanding(reading: StandingReading, language: MessageLanguage): StandingRound {
  switch (reading.kind) {
    case "none":
      return reading;
    case "unreadable":
      return { kind: "unreadable", sentences: reading.problems.map((each) => roundProblemText(each, language)) };
    case "round": {
      const { round, sheets, remarks } = reading.held;
      return {
        kind: "round",
        period: round.period,
        institutions: round.institutions.length,
        services: round.services.length,
        sheets: sheets.flatMap(({ sheet }) => sheet?.name ?? []),
        remarks: remarks.map((each) => roundRemarkText(each, language)),
      };
    }
  }
}

/** The round as it stands after it was written, under the names that its sheets have there. */
export function standingAfter(
  { round, workbook, language }: { round: Round; workbook: DescribedWorkbook; language: MessageLanguage },
  names: readonly string[],
): StandingReading {
  const sheets = workbook.sheets.map((described, index): StandingSheet => {
    const rows = described.rows.map(({ cells }) => cells.map((cell) => (typeof cell === "object" ? null : cell)));
    const grid = { rowNumbers: rows.map((_, row) => row + 1), rows };
    return { described, headerIndex: 0, sheet: { name: names[index] ?? described.name, grid, facts: plainFacts } };
  });
  const { place } = roundWorkbook(round, language);
  return { kind: "round", held: { round, language, sheets, place: standingPlace({ place, sheets }), remarks: [] } };
}
