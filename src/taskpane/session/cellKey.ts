/** A key for maps of cells: row 1-based, column 0-based. */
export function cellKey(row: number, column: number): string {
  return `${row}:${column}`;
}
