import { enterByCode } from "../collections/byCode";
import type { FieldColumn, Table } from "../rows/table";

/** For groups of values (by code): the rows that hold one of them, ascending. */
export function rowsOfGroups(groups: readonly (readonly number[])[], column: FieldColumn, table: Table): number[][] {
  const rows = groups.map((): number[] => []);
  if (rows.length === 0) return rows;
  const rowsOf = new Array<number[]>(column.cells.length);
  groups.forEach((group, index) => group.forEach((code) => (rowsOf[code] = rows[index]!)));
  enterByCode(rowsOf, column.codes, table.rowNumbers);
  return rows;
}
