import type { DescribedColumn } from "../../report/describedWorkbook";

/** In characters of the default font, on A4 across: a list as wide as this is printed on one page, at half its size. */
const widestAlone = 300;
/** What stands on each of several pages, with the first column at its head: at three fifths of its size. */
const widestOfSeveral = 240;
/** What a page has for other columns, however wide the first is. */
const leastForOthers = 120;

/** The pages side by side over which a list of these columns is printed, so that it stays legible. */
export function pagesAcross(columns: readonly Pick<DescribedColumn, "width">[]): number {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const first = columns[0]?.width ?? 0;
  if (width <= widestAlone) return 1;
  return Math.ceil((width - first) / Math.max(widestOfSeveral - first, leastForOthers));
}
