import type { GridPart, SheetName } from "../../../host/sheet";
import type { SubmissionFile } from "../../collector/collector";
import type { SessionContext } from "../sessionContext";
import { problemOf } from "../failure";
import { changeRound, choicesOf } from "./changeRound";
import { runRound } from "./runRound";
import { readStandingNow } from "./readStanding";

/** Reads the round before from a file, or goes on without one; what was compared is compared again. */
export function chooseBefore(context: SessionContext, file: SubmissionFile | undefined): Promise<boolean> {
  return runRound(context, "compare", async () => {
    const { collector, store } = context;
    store.change({ activity: { kind: "collecting", done: 0, of: 0 } });
    changeRound(context, { before: await collector().readBefore(file, choicesOf(context)) });
    if (store.get().round.comparison) await compareNow(context);
  });
}

/** Reads the programme's figures from a file, or goes on without them. */
export function chooseProgramme(context: SessionContext, file: SubmissionFile | undefined): Promise<boolean> {
  return runRound(context, "compare", async () => {
    const { collector, store } = context;
    store.change({ activity: { kind: "collecting", done: 0, of: 0 } });
    changeRound(context, { programme: await collector().readProgramme(file, choicesOf(context)) });
  });
}

/** Reads the programme's figures from a sheet of the open workbook. */
export function takeProgrammeSheet(context: SessionContext, { id, name }: SheetName): Promise<boolean> {
  return runRound(context, "compare", async () => {
    const { workbook, collector, store, stop } = context;
    stop.current = new AbortController();
    const rowNumbers: number[] = [];
    const rows: GridPart["rows"][number][] = [];
    await workbook.read({
      sheet: id,
      signal: stop.current.signal,
      receive(part, { rows: read, of }) {
        rowNumbers.push(...part.rowNumbers);
        rows.push(...part.rows);
        store.change({ activity: { kind: "reading", rows: read, of } });
      },
    });
    changeRound(context, {
      programme: await collector().takeProgramme(name, { rowNumbers, rows }, choicesOf(context)),
    });
  });
}

/** Reads the round of the open workbook anew, so that corrections in its cells count, and compares it. */
export function compareRound(context: SessionContext): Promise<boolean> {
  return runRound(context, "compare", async () => {
    const standing = await readStandingNow(context);
    if (standing.kind === "round") await compareNow(context);
  });
}

/** The same within a task that is already under way; weights that the user has moved stay where they are. */
export async function compareNow(context: SessionContext): Promise<void> {
  const { collector, store } = context;
  store.change({ activity: { kind: "reckoning" } });
  const choices = choicesOf(context);
  const comparison = await collector().compare(choices);
  const weights = await collector().weights(choices);
  const published = Object.fromEntries(weights.perspectives.map(({ id, percent }) => [id, percent]));
  const given = store.get().round.weights?.given ?? published;
  const ranking = await collector().rankingAt(given, choices);
  changeRound(context, { comparison, weights: { ...weights, given, ranking } });
}

/**
 * Takes weights as a slider moves. Nothing waits for it and it waits for nothing: while the worker reckons with one
 * position, only the last of the positions that follow is worth an answer.
 */
export async function setWeights(context: SessionContext, given: Readonly<Record<string, number>>): Promise<void> {
  const { weights } = context.store.get().round;
  if (!weights) return;
  changeRound(context, { weights: { ...weights, given } });
  try {
    const ranking = await context.collector().rankingAt(given, choicesOf(context));
    const now = context.store.get().round.weights;
    if (now?.given === given) changeRound(context, { weights: { ...now, ranking } });
  } catch (error) {
    context.store.change({
      failure: { problem: problemOf(error), during: "compare", again: () => void setWeights(context, given) },
    });
  }
}
