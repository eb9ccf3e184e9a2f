import type { Area } from "../sheet";

/** Joins single cells, given row by row and from left to right, into as few areas as runs of equal width allow. */
export class AreaMerger {
  readonly areas: Area[] = [];
  private runs: { first: number; last: number }[] = [];
  private row = 0;
  private above = new Map<number, { -readonly [K in keyof Area]: Area[K] }>();
  private aboveRow = 0;

  add(row: number, column: number): void {
    if (row !== this.row) this.endRow();
    this.row = row;
    const run = this.runs[this.runs.length - 1];
    if (run !== undefined && run.last === column - 1) run.last = column;
    else this.runs.push({ first: column, last: column });
  }

  finish(): readonly Area[] {
    this.endRow();
    return this.areas;
  }

  /** A run goes on with the area above it that has the same columns. */
  private endRow(): void {
    const next: typeof this.above = new Map();
    for (const { first, last } of this.runs) {
      const above = this.aboveRow === this.row - 1 ? this.above.get(first) : undefined;
      const area =
        above?.lastColumn === last
          ? above
          : { firstRow: this.row, lastRow: this.row, firstColumn: first, lastColumn: last };
      if (area !== above) this.areas.push(area);
      area.lastRow = this.row;
      next.set(first, area);
    }
    this.above = next;
    this.aboveRow = this.row;
    this.runs = [];
  }
}
