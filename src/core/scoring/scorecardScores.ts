import { builtInFrameworks } from "../frameworks/frameworks";
import type { Frameworks, LevelPolicy } from "../frameworks/frameworkTypes";
import { cardValues } from "./cardValues";
import { defaultLevelPolicy, level, type LevelResult } from "./level";
import { distanceToNextLevel, type LevelDistance } from "./distanceToNextLevel";
import { measured } from "./measured";
import { partValue } from "./partValues";
import { perspectiveScore } from "./perspectiveScore";
import { perspectiveWeights } from "./perspectiveWeights";
import type { PlanAnswer, Scorecard } from "./scorecard";
import { scoreInterval, type ScoreInterval } from "./scoreInterval";
import { scoreScale } from "./scoreScale";
import { stageScore, type StageScore } from "./stageScore";
import { weightedMean, withinScale, type OpenScore } from "./weightedMean";

/** `parts`: computed from components or axes. `printed`: the sheet lists none of them, so its own sum was taken. */
export type ScoreBasis = "parts" | "printed";

export interface CardPerspective extends OpenScore {
  readonly perspective: string;
  /** Fraction of 1, after rescaling for an institution without services. */
  readonly weight: number;
  readonly basis: ScoreBasis;
}

export type ScorecardScores =
  | {
      readonly kind: "stages";
      readonly stages: readonly (StageScore & { readonly basis: ScoreBasis })[];
      readonly plan: readonly PlanAnswer[];
    }
  | {
      readonly kind: "performance";
      readonly isServiceInstitution: boolean;
      readonly policy: LevelPolicy;
      readonly perspectives: readonly CardPerspective[];
      readonly overall: OpenScore;
      readonly level: LevelResult;
      readonly distance: LevelDistance;
      readonly open: ScoreInterval;
    };

export interface ScorecardOptions {
  readonly frameworks?: Frameworks;
  readonly policy?: LevelPolicy;
  readonly isServiceInstitution?: boolean;
}

/** The scores of a scorecard (0–100). What the sheet lacks is not measured, never 0, and leaves an interval. */
export function scorecardScores(card: Scorecard, options: ScorecardOptions = {}): ScorecardScores {
  const { frameworks = builtInFrameworks, policy = defaultLevelPolicy, isServiceInstitution = true } = options;
  if (card.kind === "stages") return { kind: "stages", stages: stageScores(card, frameworks), plan: card.plan };
  const perspectives = perspectiveScores(card, frameworks, isServiceInstitution);
  const parts = perspectives.map(({ perspective, score, ...rest }) => ({ id: perspective, value: score, ...rest }));
  const overall = weightedMean(parts, scoreScale);
  return {
    kind: "performance",
    isServiceInstitution,
    policy,
    perspectives,
    overall,
    level: level(overall.score, policy, frameworks.levels),
    distance: distanceToNextLevel(overall.score, policy, frameworks.levels),
    open: scoreInterval(parts, policy, frameworks.levels),
  };
}

function stageScores(card: Scorecard, frameworks: Frameworks): readonly (StageScore & { basis: ScoreBasis })[] {
  const points = cardValues(card.parts);
  const printed = cardValues(card.groups);
  return frameworks.stages.stages.map((stage) => {
    const computed = stageScore(stage, points);
    const { maximum } = computed;
    const sum = withinScale(partValue(printed, stage.id), { low: 0, high: maximum });
    if (stage.components.some(({ id }) => points.has(id)) || !sum.measured) return { ...computed, basis: "parts" };
    const score = (100 * sum.value) / maximum;
    const interval = { low: score, high: score };
    return { stage: stage.id, points: sum, maximum, score: measured(score), interval, basis: "printed" };
  });
}

function perspectiveScores(card: Scorecard, frameworks: Frameworks, isService: boolean): readonly CardPerspective[] {
  const axes = cardValues(card.parts);
  const printed = cardValues(card.groups);
  return perspectiveWeights(frameworks.performance, isService).map(({ perspective, weight }) => {
    const own = { perspective: perspective.id, weight };
    const value = withinScale(partValue(printed, perspective.id), scoreScale);
    if (perspective.axes.some(({ id }) => axes.has(id)) || !value.measured) {
      return { ...own, ...perspectiveScore(perspective, axes), basis: "parts" };
    }
    return { ...own, score: value, interval: { low: value.value, high: value.value }, basis: "printed" };
  });
}
