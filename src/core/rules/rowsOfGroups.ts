import type { FieldColumn, Table } from "../rows/table";

/** For groups of values (by code): the rows that hold one of them, ascending. */
export function rowsOfGroups(groups: readonly (readonly number[])[], column: FieldColumn, table: Table): number[][] {
  const rows = groups.map((): number[] => []);
  if (rows.length === 0) return rows;
  const groupOf = new Int32Array(column.cells.length).fill(-1);
  groups.forEach((group, index) => group.forEach((code) => (groupOf[code] = index)));
  column.codes.forEach((code, index) => rows[groupOf[code] ?? -1]?.push(table.rowNumbers[index] ?? 0));
  return rows;
}
