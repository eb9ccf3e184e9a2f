import { definitionOf, hasCurve, type IndexResult, type YearProgress } from "../../../core";
import type { NumberFormat } from "../../describedWorkbook";
import type { ReportBlock, ReportCell, ReportTable } from "../reportDocument";
import { computedCell, derivedCell, numberCell, numericRows, rowFrom } from "./programmeCells";
import { formatOf, periodText, shownNumber, type ProgrammeContext } from "./programmeContext";

/** Planned against achieved, year by year and cumulative, with a chart of each where there are years enough for one. */
export function yearBlocks(context: ProgrammeContext, result: IndexResult): ReportBlock[] {
  const { years } = result;
  if (!hasCurve(years)) return [];
  const isCumulative = years.some(({ entry }) => entry && definitionOf(entry).cumulative === true);
  const table = isCumulative ? undefined : yearTable(context, result);
  return [
    ...(table ? [{ kind: "table" as const, table }, ...yearChart(context, result, table)] : []),
    ...curveBlocks(context, result),
  ];
}

function yearTable(context: ProgrammeContext, { group, years }: IndexResult): ReportTable {
  const { words, yearsOf } = context.messages;
  return {
    id: `programme-${group.id}-years`,
    caption: yearsOf(group.label[context.language]),
    columns: [
      { title: words.year, width: 20 },
      { title: words.planned, width: 14, format: "whole" },
      { title: words.achieved, width: 14, format: "whole" },
      { title: words.progress, width: 16, format: "share" },
    ],
    rows: years.map((year) => yearRow(context, year)),
  };
}

function yearRow(context: ProgrammeContext, { year, entry, progress }: YearProgress): ReportCell[] {
  const { notMeasured } = context.messages;
  if (!entry) return [String(year), notMeasured, notMeasured, notMeasured];
  const format = formatOf(entry);
  return rowFrom(
    context,
    [entry.target, entry.value],
    [
      periodText(context, entry.period),
      numberCell(context, entry.target, format),
      numberCell(context, entry.value, format),
      computedCell(
        context,
        progress,
        [entry.value, entry.target],
        "share",
        ([done = "", plan = ""]) => `${done}/${plan}`,
      ),
    ],
  );
}

function yearChart(
  { messages, language }: ProgrammeContext,
  { group }: IndexResult,
  table: ReportTable,
): ReportBlock[] {
  const rows = numericRows(table.rows, [1, 2]);
  if (rows < 2) return [];
  const title = messages.yearsOf(group.label[language]);
  return [
    {
      kind: "chart",
      chart: { title, kind: "columns", table: table.id, categories: 0, series: [1, 2], format: "whole", rows },
    },
  ];
}

type Side = "planned" | "achieved";
const sides: readonly Side[] = ["planned", "achieved"];

/** The curve: every year of which either side is known, and a chart of both sides, or of the one that has years enough. */
function curveBlocks(context: ProgrammeContext, result: IndexResult): ReportBlock[] {
  const { messages, language } = context;
  const { words, curveOf, curveGaps, comma } = messages;
  const { group, years } = result;
  const shown = years.filter((year) => sides.some((side) => year[side].value.measured));
  if (shown.length < 2) return [];
  const entry = years.find((year) => year.entry)?.entry;
  const format = entry ? formatOf(entry) : "whole";
  const title = curveOf(group.label[language]);
  const table: ReportTable = {
    id: `programme-${group.id}-curve`,
    caption: title,
    columns: [
      { title: words.year, width: 20 },
      { title: words.cumulativePlanned, width: 20, format },
      { title: words.cumulativeAchieved, width: 20, format },
    ],
    rows: shown.map((year) => [String(year.year), ...sides.map((side) => derivedCell(context, year[side], format))]),
  };
  const left = years.filter((year) => !shown.includes(year)).map(({ year }) => shownNumber(year, "points"));
  return [
    { kind: "table", table },
    ...curveChart(table, title, format),
    ...(left.length > 0
      ? [{ kind: "remark" as const, severity: "note" as const, text: curveGaps(left.join(comma)) }]
      : []),
  ];
}

/** A chart begins with the first year and ends before the first that is not known: a text would be drawn as 0. */
function curveChart({ id, rows: all }: ReportTable, title: string, format: NumberFormat): ReportBlock[] {
  const candidates = [[1, 2], [2], [1]].map((series) => ({ series, rows: numericRows(all, series) }));
  const found = candidates.find(({ rows }) => rows >= 2);
  if (!found) return [];
  return [{ kind: "chart", chart: { title, kind: "lines", table: id, categories: 0, format, ...found } }];
}
