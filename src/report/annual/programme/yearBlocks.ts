import { definitionOf, hasCurve, type IndexResult, type YearProgress } from "../../../core";
import type { ReportBlock, ReportCell, ReportTable } from "../reportDocument";
import { computedCell, derivedCell, numberCell, numericRows } from "./programmeCells";
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
  return [
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
  ];
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

/** The curve: both sides where two years have both, else each side that has two years of its own. */
function curveBlocks(context: ProgrammeContext, result: IndexResult): ReportBlock[] {
  const has = (sides: readonly Side[]) =>
    result.years.filter((year) => sides.every((side) => year[side].value.measured));
  const both = has(["planned", "achieved"]);
  if (both.length >= 2) return curve(context, result, both, ["planned", "achieved"]);
  const one = (["achieved", "planned"] as const).find((side) => has([side]).length >= 2);
  if (one) return curve(context, result, has([one]), [one]);
  return [];
}

function curve(
  context: ProgrammeContext,
  { group, years }: IndexResult,
  shown: readonly YearProgress[],
  sides: readonly Side[],
): ReportBlock[] {
  const { words, curveOf, curveGaps, comma } = context.messages;
  const entry = years.find((year) => year.entry)?.entry;
  const format = entry ? formatOf(entry) : "whole";
  const titles = { planned: words.cumulativePlanned, achieved: words.cumulativeAchieved };
  const id = `programme-${group.id}-curve`;
  const title = curveOf(group.label[context.language]);
  const table: ReportTable = {
    id,
    caption: title,
    columns: [{ title: words.year, width: 20 }, ...sides.map((side) => ({ title: titles[side], width: 20, format }))],
    rows: shown.map((year) => [String(year.year), ...sides.map((side) => derivedCell(context, year[side], format))]),
  };
  const series = sides.map((_, index) => index + 1);
  const left = years.filter((year) => !shown.includes(year)).map(({ year }) => shownNumber(year, "points"));
  return [
    { kind: "table", table },
    { kind: "chart", chart: { title, kind: "lines", table: id, categories: 0, series, format } },
    ...(left.length > 0
      ? [{ kind: "remark" as const, severity: "note" as const, text: curveGaps(left.join(comma)) }]
      : []),
  ];
}
