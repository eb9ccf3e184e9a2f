import type { ScorecardAssessment } from "../assessment";
import type { Frameworks, StagesFramework } from "../frameworks/frameworkTypes";
import { cardValues } from "../scoring/cardValues";
import { notMeasured, type Measured } from "../scoring/measured";
import { partValue } from "../scoring/partValues";
import type { Scorecard } from "../scoring/scorecard";
import { scorecardScores } from "../scoring/scorecardScores";
import { scoreScale } from "../scoring/scoreScale";
import { withinScale, type OpenScore } from "../scoring/weightedMean";
import { rivalCards, type RivalCards } from "../rivalCards";
import type { IdentityRemark } from "./identityRemark";
import type { RoundInstitution } from "./round";
import type { Settings } from "../settings";

/** The scores of a submission's scorecards, as a round keeps them. */
export type KeptScores = Pick<
  RoundInstitution,
  "stages" | "components" | "plan" | "axes" | "perspectives" | "overall" | "level"
>;

export interface SubmissionScores {
  readonly kept: KeptScores;
  readonly remarks: readonly IdentityRemark[];
}

/**
 * The scores of all scorecards of a submission. Of two sheets of one framework the one of the cover's period counts, where
 * a sheet's name says which that is. Otherwise they are read as one card: what both give alike counts once, and what they
 * give differently is contradictory, so not measured; a remark names the sheets.
 */
export function submissionScores(
  cards: readonly ScorecardAssessment[],
  settings: Settings,
  period: string | null,
): SubmissionScores {
  const remarks: IdentityRemark[] = [];
  const ofKind = (kind: Scorecard["kind"]) =>
    rivalCards(
      cards.filter(({ scorecard }) => scorecard.kind === kind),
      period,
    );
  const stages = oneCard("stages", ofKind("stages"), remarks);
  const performance = oneCard("performance", ofKind("performance"), remarks);
  const kept = {
    ...(stages ? stageParts(stages, settings) : { stages: {}, plan: {} }),
    ...(performance ? performanceParts(performance, settings) : { axes: {}, perspectives: {} }),
  };
  return { kept, remarks };
}

function oneCard(
  kind: Scorecard["kind"],
  { counted, otherPeriod, differs }: RivalCards,
  remarks: IdentityRemark[],
): Scorecard | undefined {
  const sheets = counted.map(({ sheet }) => sheet);
  for (const { sheet } of otherPeriod)
    remarks.push({ kind: "otherPeriodCard", severity: "note", sheet, counted: sheets });
  const all = counted.map(({ scorecard }) => scorecard);
  const [first, second] = all;
  if (!first || !second) return first;
  const card = {
    ...first,
    parts: all.flatMap(({ parts }) => parts),
    groups: all.flatMap(({ groups }) => groups),
    plan: all.flatMap(({ plan }) => plan),
  };
  remarks.push({ kind: "severalScorecards", severity: differs ? "error" : "warning", card: kind, sheets });
  return card;
}

function stageParts(card: Scorecard, { frameworks }: Settings): Pick<KeptScores, "stages" | "components" | "plan"> {
  const scores = scorecardScores(card, { frameworks });
  if (scores.kind !== "stages") throw new Error("A card of stages has stage scores.");
  const stages = scores.stages.map(({ stage, score, interval }): [string, OpenScore] => [stage, { score, interval }]);
  return {
    stages: Object.fromEntries(stages),
    components: componentPoints(card, frameworks.stages),
    plan: planAnswers(card),
  };
}

/** The points of every component of the framework; what the card lacks is missing, what lies beyond its maximum is out of range. */
function componentPoints(card: Scorecard, { stages }: StagesFramework): Readonly<Record<string, Measured<number>>> {
  const given = cardValues(card.parts);
  return Object.fromEntries(
    stages.flatMap(({ components }) =>
      components.map(({ id, maximum }): [string, Measured<number>] => [
        id,
        withinScale(partValue(given, id), { low: 0, high: maximum }),
      ]),
    ),
  );
}

/** Only what was answered; two sheets that answer differently have not. */
function planAnswers({ plan }: Scorecard): Readonly<Record<string, boolean>> {
  const answers = new Map<string, boolean | undefined>();
  for (const { item, answer } of plan) {
    if (!answer.measured) continue;
    const isNew = !answers.has(item);
    answers.set(item, isNew || answers.get(item) === answer.value ? answer.value : undefined);
  }
  return Object.fromEntries([...answers].filter((entry): entry is [string, boolean] => entry[1] !== undefined));
}

function performanceParts(
  card: Scorecard,
  { frameworks, policy, isServiceInstitution }: Settings,
): Pick<KeptScores, "axes" | "perspectives" | "overall" | "level"> {
  const scores = scorecardScores(card, { frameworks, policy, isServiceInstitution });
  if (scores.kind !== "performance") throw new Error("A card of performance has perspective scores.");
  const perspectives = scores.perspectives.map(({ perspective, score, interval }): [string, OpenScore] => [
    perspective,
    { score, interval },
  ]);
  return {
    axes: axisScores(card, frameworks, new Set(perspectives.map(([id]) => id))),
    perspectives: Object.fromEntries(perspectives),
    overall: scores.overall,
    level: scores.level,
  };
}

/** As the card gives them; an axis that it lacks is missing, unless its perspective does not apply to the institution. */
function axisScores(
  card: Scorecard,
  { performance }: Frameworks,
  applying: ReadonlySet<string>,
): Readonly<Record<string, Measured<number>>> {
  const given = cardValues(card.parts);
  const axes = performance.perspectives.flatMap(({ id: perspective, axes }) =>
    axes.flatMap(({ id }): [string, Measured<number>][] => {
      const value = given.get(id);
      if (value) return [[id, withinScale(value, scoreScale)]];
      return applying.has(perspective) ? [[id, notMeasured({ kind: "missing" })]] : [];
    }),
  );
  return Object.fromEntries(axes);
}
