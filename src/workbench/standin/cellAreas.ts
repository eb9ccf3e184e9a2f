import type { Area } from "../../host/sheet";

/** The cells that a condition picks, joined to as few rectangles as rows of equal stretches allow. */
export class CellAreas {
  private readonly done: Area[] = [];
  /** Stretches of the last row, that the next row's may prolong; by their columns. */
  private open = new Map<string, Area>();
  private row = 0;
  private stretches: { first: number; last: number }[] = [];

  /** Cells come row by row from the top, in each row from the first column. */
  add(row: number, column: number): void {
    this.addStretch(row, column, column);
  }

  addStretch(row: number, first: number, last: number): void {
    if (row !== this.row) this.finishRow(row);
    const before = this.stretches[this.stretches.length - 1];
    if (before !== undefined && before.last === first - 1) before.last = last;
    else this.stretches.push({ first, last });
  }

  /** The rectangles, from the top. */
  areas(): Area[] {
    this.finishRow(Number.POSITIVE_INFINITY);
    this.done.push(...this.open.values());
    this.open.clear();
    return this.done.sort((one, other) => one.firstRow - other.firstRow || one.firstColumn - other.firstColumn);
  }

  private finishRow(next: number): void {
    const open = new Map<string, Area>();
    for (const { first, last } of this.stretches) {
      const key = `${first}:${last}`;
      const above = this.open.get(key);
      if (above !== undefined && above.lastRow === this.row - 1) {
        this.open.delete(key);
        open.set(key, { ...above, lastRow: this.row });
      } else open.set(key, { firstRow: this.row, lastRow: this.row, firstColumn: first, lastColumn: last });
    }
    if (this.stretches.length > 0) {
      this.done.push(...this.open.values());
      this.open = open;
    }
    this.stretches = [];
    this.row = next;
  }
}
