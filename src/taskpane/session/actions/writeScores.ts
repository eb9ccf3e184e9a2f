import type { ScoreEdit } from "../../checker/checker";
import { keptKeys } from "../keptKeys";
import type { StageScores, WayToWrite } from "../scoresState";
import type { SessionContext } from "../sessionContext";
import { keep } from "./keep";
import { showCard } from "./scores";

/** Writes the scores beside the scorecard's own cells. What would be written over waits for the user's word first. */
export function writeScores(context: SessionContext, way: WayToWrite): Promise<boolean> {
  return context.run("writeScores", async () => {
    const { store } = context;
    const { average, target } = store.get().scores;
    const edit = await context.scoresChecker().scoresInPlace({ ...way, average, target });
    if (edit.cells.length === 0) return store.change({ notice: { kind: "noPlaceForScores" } });
    if (edit.occupied.length === 0) return writeEdit(context, edit);
    store.change({ scores: { ...store.get().scores, waiting: { edit, way } } });
  });
}

/** The user agrees that what stands in those cells is written over. */
export function agreeToWriteScores(context: SessionContext): Promise<boolean> {
  return context.run("writeScores", async () => {
    const { waiting } = context.store.get().scores;
    if (waiting) await writeEdit(context, waiting.edit);
  });
}

export function forgetWaitingScores({ store }: SessionContext): void {
  store.change({ scores: { ...store.get().scores, waiting: undefined } });
}

/** Keeps the scores of the government's average and of the target, which only the chart shows. */
export function saveStageScores(context: SessionContext, average: StageScores, target: StageScores): Promise<boolean> {
  return context.run("settings", () => keep(context, { [keptKeys.stageScores]: { average, target } }));
}

async function writeEdit(context: SessionContext, { cells, charts }: ScoreEdit): Promise<void> {
  const { store, workbook } = context;
  const { card } = store.get().scores;
  if (!card) return;
  store.change({ activity: { kind: "writing" } });
  await workbook.write({ sheet: card.sheet.id, cells, charts });
  await showCard(context, card.sheet);
  store.change({ notice: { kind: "scoresWritten", cells: cells.length, charts: charts.length } });
}
