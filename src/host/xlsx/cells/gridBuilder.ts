import { type CellValue, type Grid, ReadFailure } from "../../sheet";

/** Places filled so far, over all sheets of a workbook, and how many there may be. */
export interface CellBudget {
  used: number;
  readonly limit: number;
}

/** Builds a sparse grid from cells given row by row and from left to right. */
export class GridBuilder {
  private readonly rowNumbers: number[] = [];
  private readonly rows: (CellValue | undefined)[][] = [];
  /** The row being filled, reused: a finished row is an exact copy, without the room that a growing array leaves. */
  private readonly row: (CellValue | undefined)[] = [];
  private width = 0;

  constructor(
    private readonly sheet: string,
    private readonly budget: CellBudget,
  ) {}

  add(column: number, value: CellValue): void {
    while (this.width < column) this.row[this.width++] = undefined;
    this.row[this.width++] = value;
  }

  /** Forgets the cells of a row that was not ended. */
  dropRow(): void {
    this.width = 0;
  }

  endRow(rowNumber: number): void {
    if (this.width === 0) return;
    this.budget.used += this.width;
    if (this.budget.used > this.budget.limit) {
      throw new ReadFailure({ kind: "tooManyCells", sheet: this.sheet, limit: this.budget.limit });
    }
    this.rows.push(this.row.slice(0, this.width));
    this.rowNumbers.push(rowNumber);
    this.width = 0;
  }

  finish(): Grid {
    return { rowNumbers: this.rowNumbers, rows: this.rows };
  }
}
