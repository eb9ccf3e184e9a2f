import type { SessionContext } from "../sessionContext";
import type { StageScores, WayToWrite } from "../scoresState";
import { takeBackScores } from "./takeBackScores";
import { agreeToWriteScores, forgetWaitingScores, saveStageScores, writeScores } from "./writeScores";

/** Writing scores into a sheet, and taking them back. They are loaded with the Scores tab. */
export function scoreActions(context: SessionContext) {
  return {
    writeScores: (way: WayToWrite) => writeScores(context, way),
    agreeToWriteScores: () => agreeToWriteScores(context),
    forgetWaitingScores: () => forgetWaitingScores(context),
    saveStageScores: (average: StageScores, target: StageScores) => saveStageScores(context, average, target),
    takeBackScores: (id: string) => takeBackScores(context, id),
  };
}
