import type { ReportTable } from "../reportDocument";

/** Tables of so many columns fit in half a page; of more, in a page; beyond that they need all the width there is. */
const most = { half: 5, page: 8 } as const;

/** A broad table of fewer rows is printed upright in small letters: it would leave most of a page of its own white. */
const fewestRowsAcross = 12;

/** A table of so few rows is printed on one page. */
const mostRowsTogether = 10;

export type TableWidth = "narrow" | "wide" | "broad";

/** `hasOrigins` where a column with the origins of its rows is added. */
export function tableWidth({ columns }: ReportTable, hasOrigins: boolean): TableWidth {
  const count = columns.length + (hasOrigins ? 1 : 0);
  return count > most.page ? "broad" : count > most.half ? "wide" : "narrow";
}

/** True for a table that is printed on pages turned sideways. */
export function isAcross(table: ReportTable, hasOrigins: boolean): boolean {
  return tableWidth(table, hasOrigins) === "broad" && table.rows.length >= fewestRowsAcross;
}

/** The classes of a table by which the page sets and prints it. */
export function tableClasses(table: ReportTable, hasOrigins: boolean): string {
  const across = isAcross(table, hasOrigins) ? ["across"] : [];
  const short = table.rows.length <= mostRowsTogether ? ["short"] : [];
  return ["table", tableWidth(table, hasOrigins), ...across, ...short].join(" ");
}
