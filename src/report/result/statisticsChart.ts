import type { ReportMessages } from "../../messages/reportMessages";
import type { DescribedArea, DescribedChart, DescribedColumn } from "../describedWorkbook";
import type { StatisticBlock } from "../statisticBlocks";
import type { StatisticsColumn } from "./statisticsColumns";

/** The columns beside the tables that the charts cover: a gap, then the chart. */
export const widthOfChart: readonly DescribedColumn[] = [
  { width: 3 },
  ...Array<DescribedColumn>(6).fill({ width: 11 }),
];

/**
 * The chart of one statistic: a bar for each answer's share, blank and unreadable cells included, and one beside it for
 * the published share where there are any. `rows` are those of its block, the heading first.
 */
export function statisticsChart(
  { heading, lines, missing }: StatisticBlock,
  columns: readonly StatisticsColumn[],
  rows: { readonly first: number; readonly last: number },
  { columns: names, published }: Pick<ReportMessages, "columns" | "published">,
): DescribedChart {
  const firstRow = rows.first + 2;
  const at = (title: StatisticsColumn["title"]): DescribedArea => {
    const column = columns.findIndex((each) => each.title === title);
    return { firstRow, lastRow: firstRow + lines.length + missing.length - 1, firstColumn: column, lastColumn: column };
  };
  const printed = lines.flatMap((line) =>
    line.published?.percent === undefined ? [] : [line.published.percent / 100],
  );
  const gap = columns.length;
  return {
    title: heading,
    kind: "bars",
    categories: at("answer"),
    series: [
      { name: names.share, values: at("share") },
      ...(printed.length > 0 ? [{ name: published, values: at("publishedPercent") }] : []),
    ],
    format: "share",
    maximum: Math.max(1, ...printed),
    place: {
      firstRow: rows.first,
      lastRow: rows.last,
      firstColumn: gap + 1,
      lastColumn: gap + widthOfChart.length - 1,
    },
  };
}
