import { definitionOf, lastYearOf, type FigureGroup, type ProgrammeEntry } from "../../../core";
import type { ReportBlock, ReportCell, ReportTable } from "../reportDocument";
import { chartRun } from "./chartRun";
import { numberCell } from "./programmeCells";
import { formatOf, type ProgrammeContext } from "./programmeContext";

/** Figures told for several years: a row a year, a column a figure, and a chart of the years that have all of them. */
export function seriesBlocks(
  context: ProgrammeContext,
  group: FigureGroup,
  entries: readonly ProgrammeEntry[],
): ReportBlock[] {
  const series = entries.filter((entry) => definitionOf(entry).role === "series" && entry.period);
  if (series.length === 0) return [];
  const figures = [...new Set(series.map(({ figure }) => figure))];
  const years = [...new Set(series.map(yearIn))].sort((a, b) => a - b);
  const { words, notMeasured } = context.messages;
  const cell = (year: number, figure: string): ReportCell => {
    const entry = series.find((known) => known.figure === figure && yearIn(known) === year);
    return entry ? numberCell(context, entry.value, formatOf(entry, entry.value)) : notMeasured;
  };
  const table: ReportTable = {
    id: `programme-${group.id}-series`,
    caption: words.seriesTitle,
    columns: [
      { title: words.year, width: 14 },
      ...figures.map((figure) => ({ title: context.names.figure(figure), width: 22, format: "whole" as const })),
    ],
    rows: years.map((year) => [String(year), ...figures.map((figure) => cell(year, figure))]),
  };
  const columns = figures.map((_, index) => index + 1);
  const run = chartRun(table.rows, columns);
  const title = group.label[context.language];
  return [
    { kind: "table", table },
    ...(run
      ? [
          {
            kind: "chart" as const,
            chart: {
              title,
              kind: "columns" as const,
              table: table.id,
              categories: 0,
              series: columns,
              format: "whole" as const,
              ...run,
            },
          },
        ]
      : []),
  ];
}

function yearIn({ period }: ProgrammeEntry): number {
  return period ? lastYearOf(period) : 0;
}
