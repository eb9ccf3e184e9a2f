import type { Json, SheetName } from "../../../host/sheet";
import type { DescribedSheet } from "../../../report/describedWorkbook";
import { keptKeys } from "../keptKeys";
import type { SessionContext } from "../sessionContext";

/** A sheet of the report that stands under the name of a new one. */
export interface StandingReportSheet extends SheetName {
  readonly described: DescribedSheet;
  /** The names of the charts that we have put on it; undefined for a sheet of somebody else's. */
  readonly charts: readonly string[] | undefined;
}

/** The sheets that stand under names of a new report. */
export function standingReport(context: SessionContext, report: readonly DescribedSheet[]): StandingReportSheet[] {
  const { workbook } = context.store.get();
  const charts = writtenCharts(context);
  const keyOf = (name: string) => name.toLowerCase();
  return report.flatMap((described) => {
    const sheet = workbook?.sheets.find(({ name }) => keyOf(name) === keyOf(described.name));
    return sheet ? [{ id: sheet.id, name: sheet.name, described, charts: charts.get(sheet.id) }] : [];
  });
}

/** What is to be kept of all sheets of reports that were written here and still stand, once these are written too. */
export function reportSheetsKept(
  context: SessionContext,
  written: ReadonlyMap<string, DescribedSheet>,
): readonly Json[] {
  const { workbook } = context.store.get();
  const kept = writtenCharts(context);
  for (const [id, { charts = [] }] of written) kept.set(id, charts.map(chartName));
  const standing = new Set([...(workbook?.sheets ?? []).map(({ id }) => id), ...written.keys()]);
  return [...kept].flatMap(([id, charts]) => (standing.has(id) ? [{ id, charts }] : []));
}

/** The name by which the host finds a chart. */
export function chartName({ name, title }: { readonly name?: string; readonly title: string }): string {
  return name ?? title;
}

/** The charts of every sheet of a report that was written here, by the sheet's id; what has another shape counts as not there. */
function writtenCharts({ store }: SessionContext): Map<string, readonly string[]> {
  const kept = store.get().kept[keptKeys.report];
  const entries = (Array.isArray(kept) ? kept : []) as readonly Partial<{ id: unknown; charts: unknown }>[];
  return new Map(
    entries.flatMap(({ id, charts }): [string, readonly string[]][] =>
      typeof id === "string" && Array.isArray(charts) ? [[id, charts.map(String)]] : [],
    ),
  );
}
