/** "D7" for column 3 (0-based), row 7 (1-based). */
export function cellName(column: number, row: number): string {
  return `${columnName(column)}${row}`;
}

/** "AA" for column 26 (0-based). */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}
