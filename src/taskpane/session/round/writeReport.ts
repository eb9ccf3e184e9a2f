import type { SheetName } from "../../../host/sheet";
import { isRightToLeft } from "../../../messages/language";
import type { DescribedSheet } from "../../../report/describedWorkbook";
import { keep } from "../actions/keep";
import { lookAround } from "../actions/lookAround";
import { keptKeys } from "../keptKeys";
import type { SessionContext } from "../sessionContext";
import { changeRound, choicesOf, today } from "./changeRound";
import { runRound } from "./runRound";
import { readStandingNow } from "./readStanding";
import { chartName, reportSheetsKept, standingReport, type StandingReportSheet } from "./standingReport";

/** What is done where sheets stand under the names of the report: the new names get a number, or ours are written anew. */
export type WayBesideReport = "newNames" | "replace";

/**
 * Puts the report into the workbook: native charts, and formulas over the round's sheets as they stand now. Where sheets
 * stand under its names, it waits for the user to say what is to be done.
 */
export function writeReport(context: SessionContext, way?: WayBesideReport): Promise<boolean> {
  return runRound(context, "writeReport", async () => {
    const { store, collector } = context;
    const round = await readStandingNow(context);
    if (round.kind !== "round") return;
    store.change({ activity: { kind: "reckoning" } });
    const sheets = await collector().reportSheets(today(context), choicesOf(context));
    const standing = standingReport(context, sheets);
    const canReplace = standing.every(({ charts }) => charts);
    const isSettled = standing.length === 0 || way === "newNames" || (way === "replace" && canReplace);
    changeRound(context, {
      reportInTheWay: isSettled ? undefined : { sheets: standing.map(({ name }) => name), canReplace },
    });
    if (!isSettled) return;
    store.change({ activity: { kind: "writing" } });
    const made = await putSheets(context, sheets, way === "replace" ? standing : []);
    await lookAround(context);
    await keep(context, { [keptKeys.report]: reportSheetsKept(context, made) });
    store.change({
      resultSheets: [...new Set([...store.get().resultSheets, ...made.keys()])],
      notice: { kind: "reportWritten", sheets: made.size },
    });
  });
}

export function forgetReport(context: SessionContext): void {
  changeRound(context, { reportInTheWay: undefined });
}

/** New sheets first, for the formulas of the others may point at them; charts that the report no longer has go last. */
async function putSheets(
  { store, workbook }: SessionContext,
  sheets: readonly DescribedSheet[],
  standing: readonly StandingReportSheet[],
): Promise<ReadonlyMap<string, DescribedSheet>> {
  const options = { rightToLeft: isRightToLeft[store.get().language] };
  const added = sheets.filter((sheet) => !standing.some(({ described }) => described === sheet));
  const made: readonly SheetName[] = await workbook.addSheets(added, options);
  if (standing.length > 0) {
    await workbook.replaceSheets(
      standing.map(({ id, described }) => ({ sheet: id, described })),
      options,
    );
  }
  for (const { id, described, charts = [] } of standing) {
    const now = (described.charts ?? []).map(chartName);
    const chartsGone = charts.filter((chart) => !now.includes(chart));
    if (chartsGone.length > 0) await workbook.write({ sheet: id, chartsGone });
  }
  return new Map([
    ...made.map(({ id }, index) => [id, added[index]!] as const),
    ...standing.map(({ id, described }) => [id, described] as const),
  ]);
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
