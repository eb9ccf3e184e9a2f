/** The cells that a plan writes already: a byte for each row of each column in use. */
export interface WrittenCells {
  has(row: number, column: number): boolean;
  add(row: number, column: number): void;
}

export function writtenCells(): WrittenCells {
  const columns = new Map<number, Uint8Array>();
  return {
    has: (row, column) => columns.get(column)?.[row] === 1,
    add(row, column) {
      let rows = columns.get(column) ?? new Uint8Array(row + 1);
      if (row >= rows.length) {
        const longer = new Uint8Array(2 * row);
        longer.set(rows);
        rows = longer;
      }
      rows[row] = 1;
      columns.set(column, rows);
    },
  };
}
