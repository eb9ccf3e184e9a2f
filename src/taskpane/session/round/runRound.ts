import { WorkerFailure } from "../../worker/workerFailure";
import type { FailedTask } from "../../../messages/paneFailureWords";
import { firstRound } from "../roundState";
import type { SessionContext } from "../sessionContext";

/**
 * Does one thing of the Collect tab. Where the worker broke down (no memory left, say), what it held is gone: the tab begins
 * anew with another worker, and the workbook is as it was.
 */
export function runRound(context: SessionContext, task: FailedTask, work: () => Promise<void>): Promise<boolean> {
  return context.run(task, async () => {
    try {
      await work();
    } catch (error) {
      if (error instanceof WorkerFailure) {
        context.dropCollector();
        context.store.change({ round: firstRound });
      }
      throw error;
    }
  });
}
