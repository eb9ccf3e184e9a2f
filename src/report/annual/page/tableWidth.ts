import type { ReportTable } from "../reportDocument";

/** Tables of so many columns fit in half a page; of more, in a page; beyond that they are printed across it. */
const most = { half: 5, page: 8 } as const;

export type TableWidth = "narrow" | "wide" | "broad";

/** `hasOrigins` where a column with the origins of its rows is added. */
export function tableWidth({ columns }: ReportTable, hasOrigins: boolean): TableWidth {
  const count = columns.length + (hasOrigins ? 1 : 0);
  return count > most.page ? "broad" : count > most.half ? "wide" : "narrow";
}
