import { scoreScale } from "../../core";
import type { ChartSeries, InPlaceMessages } from "../../messages/inPlaceMessages";
import type { DescribedArea, DescribedChart } from "../describedWorkbook";

/** The cells that the chart covers. */
export const chartSize = { rows: 16, columns: 9 } as const;

/** Where the block of stages stands: its first stage's row (1-based), its first column (0-based), and how many stages it has. */
export interface StagesBlock {
  readonly firstRow: number;
  readonly column: number;
  readonly stages: number;
}

/** Columns for each stage, 0–100: the institution's, then the government's average and the target where they are given. */
export function stagesChart(
  { firstRow, column, stages }: StagesBlock,
  drawn: readonly ChartSeries[],
  top: number,
  { chartTitle, series }: InPlaceMessages,
): DescribedChart {
  const lastRow = firstRow + stages - 1;
  const columnAt = (offset: number): DescribedArea => ({
    firstRow,
    lastRow,
    firstColumn: column + offset,
    lastColumn: column + offset,
  });
  return {
    name: "Jahiz stages",
    title: chartTitle,
    kind: "columns",
    categories: columnAt(0),
    series: drawn.map((name) => ({ name: series[name], values: columnAt(seriesOffset[name]) })),
    format: "whole",
    maximum: scoreScale.high,
    place: {
      firstRow: top,
      lastRow: top + chartSize.rows - 1,
      firstColumn: column,
      lastColumn: column + chartSize.columns - 1,
    },
  };
}

/** In which column of the block each series stands. Between them are blank ones: the columns beside a card are narrow, and names run on. */
export const seriesOffset: Readonly<Record<ChartSeries, number>> = { institution: 3, average: 5, target: 7 };
