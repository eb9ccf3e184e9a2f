import { isRightToLeft } from "../../../messages/language";
import type { DescribedSheet } from "../../../report/describedWorkbook";
import type { FailedTask } from "../../../messages/paneFailureWords";
import type { SessionContext } from "../sessionContext";

/** Adds a sheet with all findings to the workbook: also the way on where a sheet cannot be marked. */
export function writeList(context: SessionContext): Promise<boolean> {
  return addSheet(context, "writeList", () => context.checker().describeFindings());
}

/** Adds a sheet with the statistics and their charts. */
export function writeStatistics(context: SessionContext): Promise<boolean> {
  return addSheet(context, "writeStatistics", () => context.checker().describeStatistics());
}

function addSheet(
  context: SessionContext,
  task: FailedTask,
  describe: () => Promise<DescribedSheet>,
): Promise<boolean> {
  return context.run(task, async () => {
    const { store, workbook } = context;
    store.change({ activity: { kind: "writing" } });
    const described = await describe();
    const [added] = await workbook.addSheets([described], { rightToLeft: isRightToLeft[store.get().language] });
    store.change({
      resultSheets: [...store.get().resultSheets, ...(added ? [added.id] : [])],
      notice: { kind: "wroteSheet", sheet: added?.name ?? described.name },
    });
  });
}
