import {
  cellAddress,
  roundHalfUp,
  type Measured,
  type NotMeasuredReason,
  type OpenScore,
  type ScorecardAssessment,
  type ScorecardFinding,
  type ScorecardScores,
} from "../core";

/** A score (0–100) or null, with the reason and the interval it must lie in. */
interface ScoreJson {
  readonly score: number | null;
  readonly notMeasured?: NotMeasuredReason;
  readonly low?: number;
  readonly high?: number;
}

/** A scorecard's entry in the `sheets` of `jahiz-check/1`. */
export function scorecardJson({ sheet, verdict, scorecard, findings, scores }: ScorecardAssessment): string {
  return JSON.stringify({
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
  });
}

function findingJson(finding: ScorecardFinding) {
  const { place } = finding;
  return {
    rule: finding.kind,
    severity: finding.severity,
    cell: place ? cellAddress(place.column, place.row) : null,
    field: "name" in finding ? finding.name.id : "item" in finding ? finding.item : null,
    value: "text" in finding ? finding.text : null,
    proposal: finding.kind === "numberAsText" ? finding.value : null,
  };
}

function scoresJson(scores: ScorecardScores) {
  if (scores.kind === "stages") {
    const stages = scores.stages.map(({ stage, points, maximum, basis, ...open }) => [
      stage,
      { ...scoreJson(open), points: valueOf(points), maximum, basis },
    ]);
    return {
      stages: Object.fromEntries(stages),
      plan: Object.fromEntries(scores.plan.map(({ item, answer }) => [item, valueOf(answer)])),
    };
  }
  const perspectives = scores.perspectives.map(({ perspective, weight, basis, ...open }) => [
    perspective,
    { ...scoreJson(open), weight, basis },
  ]);
  const { level, policy, isServiceInstitution, overall } = scores;
  return {
    perspectives: Object.fromEntries(perspectives),
    overall: scoreJson(overall),
    level,
    policy,
    isServiceInstitution,
  };
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
