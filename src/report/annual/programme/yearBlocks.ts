import {
  definitionOf,
  hasCurve,
  unitKindOf,
  type Derived,
  type IndexResult,
  type ProgrammeEntry,
  type YearFigure,
  type YearProgress,
} from "../../../core";
import type { NumberFormat } from "../../describedWorkbook";
import type { ReportBlock, ReportCell, ReportTable } from "../reportDocument";
import { chartRun, isNumber } from "./chartRun";
import { computedCell, derivedCell, numberCell, rowFrom } from "./programmeCells";
import { periodText, shareFormat, shownNumber, type ProgrammeContext } from "./programmeContext";

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

function yearRow(context: ProgrammeContext, year: YearProgress): ReportCell[] {
  const { planned, achieved } = year.told;
  const { notMeasured } = context.messages;
  const numbers = [...planned.plus, ...achieved.plus];
  if (numbers.length === 0) return [yearText(context, year), notMeasured, notMeasured, notMeasured];
  return rowFrom(context, numbers, [
    yearText(context, year),
    derivedCell(context, planned, "whole"),
    derivedCell(context, achieved, "whole"),
    computedCell(context, year.progress, [...achieved.plus, ...planned.plus], "share", (references) =>
      ratioOfSums(references.slice(0, achieved.plus.length), references.slice(achieved.plus.length)),
    ),
  ]);
}

/** The stretches of the year that are told, of plan and achievement apart where they differ; the year where nothing is told. */
function yearText(context: ProgrammeContext, { year, told }: YearProgress): string {
  const { comma, words } = context.messages;
  const stretches = ({ periods }: YearFigure) => periods.map((period) => periodText(context, period)).join(comma);
  const [planned, achieved] = [stretches(told.planned), stretches(told.achieved)];
  if (planned === "" || achieved === "" || planned === achieved) return achieved || planned || String(year);
  return [`${words.planned}: ${planned}`, `${words.achieved}: ${achieved}`].join(comma);
}

function ratioOfSums(done: readonly string[], planned: readonly string[]): string {
  const sum = (references: readonly string[]) =>
    references.length === 1 ? references.join("") : `(${references.join("+")})`;
  return `${sum(done)}/${sum(planned)}`;
}

function yearChart(
  { messages, language }: ProgrammeContext,
  { group }: IndexResult,
  table: ReportTable,
): ReportBlock[] {
  const series = [1, 2];
  const run = chartRun(table.rows, series);
  if (!run) return [];
  const title = messages.yearsOf(group.label[language]);
  return [
    {
      kind: "chart",
      chart: { title, kind: "columns", table: table.id, categories: 0, series, format: "whole", ...run },
    },
  ];
}

type Side = "planned" | "achieved";
const sides: readonly Side[] = ["planned", "achieved"];

/**
 * The curve: every year of which either side is known, the total target beside it, and a chart of both sides, or of the one
 * that has years enough.
 */
function curveBlocks(context: ProgrammeContext, result: IndexResult): ReportBlock[] {
  const { messages, language } = context;
  const { words, curveOf, curveGaps, comma } = messages;
  const { group, years, total } = result;
  const shown = years.filter((year) => sides.some((side) => year[side].value.measured));
  if (shown.length < 2) return [];
  const format = curveFormat(shown);
  const title = curveOf(group.label[language]);
  const table: ReportTable = {
    id: `programme-${group.id}-curve`,
    caption: title,
    columns: [
      { title: words.year, width: 20 },
      { title: words.cumulativePlanned, width: 20, format },
      { title: words.cumulativeAchieved, width: 20, format },
      ...(total ? [{ title: targetTitle(context, total), width: 20, format }] : []),
    ],
    rows: shown.map((year) => [
      String(year.year),
      ...sides.map((side) => derivedCell(context, year[side], format)),
      ...(total ? [numberCell(context, total.target, format)] : []),
    ]),
    ...curveBasis(context, shown, years),
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

/** One way of showing all of a curve, as its finest number needs it. */
function curveFormat(years: readonly YearProgress[]): NumberFormat {
  const entry = years.find((year) => year.entry)?.entry;
  if (!entry || unitKindOf(definitionOf(entry)) !== "share") return "whole";
  return shareFormat(years.flatMap((year) => sides.flatMap((side) => valueIn(year[side]) ?? [])));
}

function valueIn({ value }: Derived): number | undefined {
  return value.measured ? value.value : undefined;
}

/** "Target (2021–2025)" */
function targetTitle(context: ProgrammeContext, { targetPeriod }: ProgrammeEntry): string {
  const { words } = context.messages;
  return targetPeriod ? `${words.target} (${periodText(context, targetPeriod)})` : words.target;
}

/** How figures come from totals, where some do. */
function curveBasis(
  { messages }: ProgrammeContext,
  shown: readonly YearProgress[],
  years: readonly YearProgress[],
): Pick<ReportTable, "basis"> {
  const ofYears = new Set(years.flatMap(({ told }) => sides.flatMap((side) => told[side].plus)));
  const figures = shown.flatMap((year) => sides.map((side) => year[side])).filter(({ value }) => value.measured);
  const isWorkedOn = ({ plus }: Derived) => plus.length > 1 && plus.some((number) => !ofYears.has(number));
  const said = [
    ...(figures.some(({ minus }) => minus.length > 0) ? [messages.workedBack] : []),
    ...(figures.some(isWorkedOn) ? [messages.workedOn] : []),
  ];
  return said.length === 0 ? {} : { basis: said.join(" ") };
}

function curveChart({ id, rows }: ReportTable, title: string, format: NumberFormat): ReportBlock[] {
  const targets = isNumber(rows[0]?.[3]) ? [3] : [];
  for (const curves of [[1, 2], [2], [1]]) {
    const series = [...curves, ...targets];
    const run = chartRun(rows, series);
    if (run)
      return [{ kind: "chart", chart: { title, kind: "lines", table: id, categories: 0, series, format, ...run } }];
  }
  return [];
}
