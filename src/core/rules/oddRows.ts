import type { OddRow, Table } from "../rows/table";
import type { Found } from "./rule";

/** One finding for all rows of a kind that are no services. */
export function oddRows(
  table: Table,
  kind: OddRow["kind"],
): Found<"emptyRow" | "repeatedHeader" | "totalRow" | "strayRow"> {
  const rows = table.oddRows.filter((odd) => odd.kind === kind).map((odd) => odd.row);
  return rows.length === 0 ? [] : [{ place: { kind: "rows", rows }, parameters: {} }];
}
