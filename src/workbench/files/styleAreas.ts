import type { Area } from "../../host/sheet";

interface OpenArea {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly style: number;
  lastRow: number;
}

/**
 * Joins the styles of cells, given row by row, into areas: stretches of a row with one style go on downwards as long as
 * the rows below have the same stretch. Cells of style -1 have none.
 */
export class StyleAreas {
  private open = new Map<number, OpenArea>();

  constructor(private readonly sink: (area: Area, style: number) => void) {}

  add(row: number, styles: readonly number[]): void {
    const next = new Map<number, OpenArea>();
    for (let column = 0; column < styles.length;) {
      const style = styles[column] as number;
      let end = column + 1;
      while (end < styles.length && styles[end] === style) end++;
      if (style >= 0) next.set(column, this.joined(row, column, end - 1, style));
      column = end;
    }
    for (const [column, area] of this.open) if (next.get(column) !== area) this.tell(area);
    this.open = next;
  }

  flush(): void {
    for (const area of this.open.values()) this.tell(area);
    this.open.clear();
  }

  private joined(row: number, firstColumn: number, lastColumn: number, style: number): OpenArea {
    const above = this.open.get(firstColumn);
    if (above?.lastRow === row - 1 && above.lastColumn === lastColumn && above.style === style) {
      above.lastRow = row;
      return above;
    }
    return { firstRow: row, lastRow: row, firstColumn, lastColumn, style };
  }

  private tell({ style, ...area }: OpenArea): void {
    this.sink(area, style);
  }
}
