import { readPeriod, type Period } from "./comparison/readPeriod";
import type { Assessment, ScorecardAssessment } from "./assessment";
import { cardValues } from "./scoring/cardValues";
import type { ScorecardFinding } from "./scoring/scorecardFinding";
import { cardVerdict } from "./verdict";

/** Cards of one framework in one workbook: which of them count, and whether those say different things. */
export interface RivalCards {
  readonly counted: readonly ScorecardAssessment[];
  /** Left out, since another card alone is of the period: the sheet's name says so. */
  readonly otherPeriod: readonly ScorecardAssessment[];
  readonly differs: boolean;
}

/**
 * Where a workbook has several cards of one framework ("2023" and "2024"), which counts is for a person to say: by the
 * period on the cover, if the name of exactly one sheet states it. Otherwise all count, and what they give differently is
 * contradictory.
 */
export function rivalCards(cards: readonly ScorecardAssessment[], period: string | null): RivalCards {
  const wanted = period === null ? undefined : readPeriod(period);
  const own = wanted ? cards.filter(({ sheet }) => isWithin(readPeriod(sheet), wanted)) : [];
  const counted = cards.length > 1 && own.length === 1 ? own : cards;
  const values = (["parts", "groups"] as const).flatMap((rows) => [
    ...cardValues(counted.flatMap(({ scorecard }) => scorecard[rows])).values(),
  ]);
  const differs =
    counted.length > 1 && values.some((value) => !value.measured && value.reason.kind === "contradictory");
  return { counted, otherPeriod: cards.filter((card) => !counted.includes(card)), differs };
}

function isWithin(stated: Period | undefined, wanted: Period): boolean {
  if (stated?.year !== wanted.year) return false;
  return stated.half === undefined || wanted.half === undefined || stated.half === wanted.half;
}

/** A workbook's assessments, its cards of one framework with what is to be said of their being several. */
export function withRivalCards(assessments: readonly Assessment[], period: string | null): readonly Assessment[] {
  return (["stages", "performance"] as const).reduce<readonly Assessment[]>((all, kind) => {
    const cards = all.filter((each) => each.kind === "scorecard").filter(({ scorecard }) => scorecard.kind === kind);
    const { counted, otherPeriod, differs } = rivalCards(cards, period);
    const sheets = counted.map(({ sheet }) => sheet);
    return all.map((each): Assessment => {
      if (each.kind !== "scorecard" || each.scorecard.kind !== kind) return each;
      if (otherPeriod.includes(each)) return withFinding(each, { kind: "otherPeriodCard", severity: "note", sheets });
      if (sheets.length < 2) return each;
      return withFinding(each, { kind: "severalScorecards", severity: differs ? "error" : "warning", sheets });
    });
  }, assessments);
}

function withFinding(card: ScorecardAssessment, finding: ScorecardFinding): ScorecardAssessment {
  const findings = [finding, ...card.findings];
  return { ...card, findings, verdict: cardVerdict(findings) };
}
