import { isRightToLeft } from "../../../messages/language";
import type { SessionContext } from "../sessionContext";
import { choicesOf, today } from "./changeRound";
import { runRound } from "./runRound";
import { readStandingNow } from "./readStanding";

/** Adds the report's sheets to the workbook: native charts, and formulas over the round's sheets as they stand now. */
export function writeReport(context: SessionContext): Promise<boolean> {
  return runRound(context, "writeReport", async () => {
    const { store, workbook, collector } = context;
    const standing = await readStandingNow(context);
    if (standing.kind !== "round") return;
    store.change({ activity: { kind: "reckoning" } });
    const sheets = await collector().reportSheets(today(context), choicesOf(context));
    store.change({ activity: { kind: "writing" } });
    const made = await workbook.addSheets(sheets, { rightToLeft: isRightToLeft[store.get().language] });
    store.change({
      resultSheets: [...store.get().resultSheets, ...made.map(({ id }) => id)],
      notice: { kind: "reportWritten", sheets: made.length },
    });
  });
}

/** Makes the report as one page and hands it over for downloading; `handed` hears when that was done. */
export function downloadReport(context: SessionContext, name: string, handed: () => void): Promise<boolean> {
  return runRound(context, "writeReport", async () => {
    const { store, collector, download } = context;
    const standing = await readStandingNow(context);
    if (standing.kind !== "round") return;
    store.change({ activity: { kind: "reckoning" } });
    download(name, await collector().reportPage(today(context), choicesOf(context)));
    handed();
  });
}
