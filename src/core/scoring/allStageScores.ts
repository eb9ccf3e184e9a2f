import type { StagesFramework } from "../frameworks/frameworkTypes";
import { stagesFramework } from "../frameworks/frameworks";
import type { PartValues } from "./partValues";
import { stageScore, type StageScore } from "./stageScore";

/** The score of every stage, in the framework's order. No document gives a score over all stages, so there is none. */
export function allStageScores(
  points: PartValues,
  framework: StagesFramework = stagesFramework,
): readonly StageScore[] {
  return framework.stages.map((stage) => stageScore(stage, points));
}
