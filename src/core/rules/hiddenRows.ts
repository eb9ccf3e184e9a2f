import type { Span } from "../rows/sheet";
import type { TableRule } from "./rule";

/** Services in hidden rows: they are checked and counted. Rows that a filter hides are `filteredRows`. */
export const hiddenRows: TableRule<"hiddenRows"> = {
  id: "hiddenRows",
  severity: "note",
  scope: "table",
  check({ sheet, table }) {
    if (sheet.facts.isFiltered) return [];
    const rows = rowsWithin(table.rowNumbers, sheet.facts.hiddenRows);
    return rows.length === 0 ? [] : [{ place: { kind: "rows", rows }, parameters: { count: rows.length } }];
  },
};

/** The rows (ascending) that lie in one of the spans. */
function rowsWithin(rows: Uint32Array, spans: readonly Span[]): number[] {
  const ascending = [...spans].sort((a, b) => a.last - b.last);
  let next = 0;
  const within: number[] = [];
  for (let at = 0; ascending[next] && at < rows.length; at++) {
    const row = rows[at]!;
    while ((ascending[next]?.last ?? Infinity) < row) next++;
    if ((ascending[next]?.first ?? Infinity) <= row) within.push(row);
  }
  return within;
}
