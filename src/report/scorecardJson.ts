import {
  cellAddress,
  roundHalfUp,
  type Measured,
  type NotMeasuredReason,
  type OpenScore,
  type ScorecardAssessment,
  type ScorecardFinding,
  type ScorecardScores,
  type CardPerspective,
} from "../core";
import { scorecardProposal } from "./scorecardProposal";

type StageScores = Extract<ScorecardScores, { kind: "stages" }>["stages"];

/** A score (0–100) or null, with the reason and the interval it must lie in. */
interface ScoreJson {
  readonly score: number | null;
  readonly notMeasured?: NotMeasuredReason;
  readonly low?: number;
  readonly high?: number;
}

/** A scorecard's entry in the `sheets` of `jahiz-check/1`. */
export function scorecardJson({ sheet, verdict, scorecard, findings, scores }: ScorecardAssessment): object {
  return {
    name: sheet,
    kind: "scorecard",
    verdict,
    framework: scorecard.kind,
    headerRow: scorecard.columns.headerRow ?? null,
    columns: {},
    services: 0,
    findings: findings.map(findingJson),
    statistics: {},
    scores: scoresJson(scores),
  };
}

function findingJson(finding: ScorecardFinding) {
  const { place } = finding;
  return {
    rule: finding.kind,
    severity: finding.severity,
    cell: place ? cellAddress(place.column, place.row) : null,
    field: "name" in finding ? finding.name.id : "item" in finding ? finding.item : null,
    value: "text" in finding ? finding.text : null,
    proposal: scorecardProposal(finding),
  };
}

function scoresJson(scores: ScorecardScores): object {
  if (scores.kind === "stages") {
    return {
      stages: byId(scores.stages, ({ stage }) => stage, stageJson),
      plan: byId(
        scores.plan,
        ({ item }) => item,
        ({ answer }) => valueOf(answer),
      ),
    };
  }
  const { perspectives, overall, level, policy, isServiceInstitution } = scores;
  return {
    perspectives: byId(perspectives, ({ perspective }) => perspective, perspectiveJson),
    overall: scoreJson(overall),
    level: level.kind === "level" ? level.level : null,
    policy,
    isServiceInstitution,
  };
}

function stageJson(stage: StageScores[number]): object {
  const { points, maximum, basis } = stage;
  return { ...scoreJson(stage), points: valueOf(points), maximum, basis };
}

function perspectiveJson(perspective: CardPerspective): object {
  const { weight, basis } = perspective;
  return { ...scoreJson(perspective), weight: roundHalfUp(weight, 4), basis };
}

function byId<T, Json>(
  items: readonly T[],
  idOf: (item: T) => string,
  jsonOf: (item: T) => Json,
): Readonly<Record<string, Json>> {
  return Object.fromEntries(items.map((item): [string, Json] => [idOf(item), jsonOf(item)]));
}

function scoreJson({ score, interval }: OpenScore): ScoreJson {
  if (score.measured) return { score: roundHalfUp(score.value, 4) };
  return {
    score: null,
    notMeasured: score.reason,
    low: roundHalfUp(interval.low, 4),
    high: roundHalfUp(interval.high, 4),
  };
}

function valueOf<T>(value: Measured<T>): T | null {
  return value.measured ? value.value : null;
}
