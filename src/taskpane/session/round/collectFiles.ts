import { HostFailure } from "../../../host/sheet";
import type { Correction, SubmissionFile } from "../../collector/collector";
import type { SessionContext } from "../sessionContext";
import { changeRound, choicesOf, today } from "./changeRound";
import { runRound } from "./runRound";

/**
 * Reads submissions one after the other. A file that cannot be read is named with its reason and the others go on; when the
 * user stops it, the files read so far stay.
 */
export function collectFiles(context: SessionContext, files: readonly SubmissionFile[]): Promise<boolean> {
  return runRound(context, "collect", async () => {
    if (files.length === 0) return;
    const { store, collector, stop } = context;
    const { signal } = (stop.current = new AbortController());
    changeRound(context, { plan: undefined, notReached: 0 });
    for (const [done, file] of files.entries()) {
      store.change({ activity: { kind: "collecting", done, of: files.length } });
      const read = await unlessStopped(collector().collect(file, today(context), choicesOf(context)), signal);
      if (!read) return changeRound(context, { notReached: files.length - done });
      changeRound(context, { files: read });
    }
  });
}

/** What comes of it, or undefined as soon as the user stops it: a large file goes on in the worker and is not waited for. */
async function unlessStopped<Answer>(answer: Promise<Answer>, signal: AbortSignal): Promise<Answer | undefined> {
  let end = (): void => undefined;
  const stopped = new Promise<undefined>((resolve) => {
    end = () => resolve(undefined);
    signal.addEventListener("abort", end);
  });
  try {
    if (signal.aborted) throw new HostFailure({ kind: "cancelled" });
    return await Promise.race([answer, stopped]);
  } finally {
    signal.removeEventListener("abort", end);
  }
}

/** The analyst says whose a file is; it is scored as that institution's. */
export function correctFile(context: SessionContext, id: number, correction: Correction): Promise<boolean> {
  return runRound(context, "collect", async () => {
    const files = await context.collector().correct(id, correction, choicesOf(context));
    changeRound(context, { files, plan: undefined });
  });
}

export function leaveOutFile(context: SessionContext, id: number): Promise<boolean> {
  return runRound(context, "collect", async () => {
    const files = await context.collector().leaveOut(id, choicesOf(context));
    changeRound(context, { files, plan: undefined });
  });
}

/** Forgets the files; the round in the workbook stays. */
export function forgetFiles(context: SessionContext): Promise<boolean> {
  return runRound(context, "collect", async () => {
    await context.collector().forgetFiles();
    changeRound(context, { files: [], notReached: 0, plan: undefined });
  });
}
