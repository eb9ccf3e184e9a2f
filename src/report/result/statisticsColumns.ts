import type { Column } from "../../messages/reportMessages";
import type { NumberFormat } from "../describedWorkbook";
import type { StatisticBlock, StatisticLine } from "../statisticBlocks";

/** One column of a statistic's table. */
export interface StatisticsColumn {
  readonly title: Column;
  /** In characters. */
  readonly width: number;
  readonly format?: NumberFormat;
  readonly wraps?: false;
  readonly cell: (line: StatisticLine) => string | number | null;
}

/** Sentences below a table run on over the cells beside them, so nothing in the first column is broken. */
const always: readonly StatisticsColumn[] = [
  { title: "answer", width: 42, wraps: false, cell: ({ label }) => label },
  { title: "count", width: 10, format: "whole", cell: ({ count }) => count },
  { title: "of", width: 10, format: "whole", cell: ({ of }) => of },
  { title: "share", width: 10, format: "share", cell: ({ share }) => share },
];
const ofOpen: readonly StatisticsColumn[] = [
  { title: "lowest", width: 12, format: "interval", cell: ({ open }) => open?.lowest ?? null },
  { title: "highest", width: 12, format: "interval", cell: ({ open }) => open?.highest ?? null },
];
const ofPublished: readonly StatisticsColumn[] = [
  { title: "publishedCount", width: 14, format: "whole", cell: ({ published }) => published?.count ?? null },
  {
    title: "publishedPercent",
    width: 14,
    format: "share",
    cell: ({ published }) => (published?.percent === undefined ? null : published.percent / 100),
  },
];

/** The columns of the tables: those of intervals and of published figures only where some table has any. */
export function statisticsColumns(blocks: readonly StatisticBlock[]): readonly StatisticsColumn[] {
  const lines = blocks.flatMap((block) => block.lines);
  const hasOpen = lines.some(({ open }) => open);
  return [
    ...(hasOpen ? always.map(besideInterval) : always),
    ...(hasOpen ? ofOpen : []),
    ...(lines.some(({ published }) => published) ? ofPublished : []),
  ];
}

/** A share with the decimal of its interval: rounded to whole per cent it could lie outside of it. */
function besideInterval(column: StatisticsColumn): StatisticsColumn {
  return column.title === "share" ? { ...column, format: "interval" } : column;
}
