import type { Area } from "../../host/sheet";
import { around } from "./areas";
import { plainStyle, type CellStyle, type StyleChange } from "./cellStyle";
import { lastColumn, lastRow } from "./limits";
import { Runs } from "./runs";
import type { Shift } from "./shifts";
import type { StyleChanges } from "./styleChanges";

/**
 * The styles of a sheet's cells: for each column stretches of rows. Columns that were never styled singly share one
 * list, so that a style of whole rows costs as little as one of whole columns.
 */
export class SheetStyles {
  private shared = new Runs<CellStyle>();
  private readonly columns = new Map<number, Runs<CellStyle>>();

  constructor(private readonly changes: StyleChanges) {}

  at(row: number, column: number): CellStyle {
    return (this.columns.get(column) ?? this.shared).at(row) ?? plainStyle;
  }

  change(area: Area, change: StyleChange): void {
    this.each(area, (style) => this.changes.apply(style ?? plainStyle, change));
  }

  clear(area: Area): void {
    this.each(area, () => undefined);
  }

  stretches(area: Area): { readonly area: Area; readonly style: CellStyle }[] {
    const found: { area: Area; style: CellStyle }[] = [];
    for (const { first, last, runs } of this.stripes(area)) {
      for (const run of runs.between(area.firstRow, area.lastRow)) {
        const { first: firstRow, last: lastOfRun } = run;
        const piece = { firstRow, lastRow: lastOfRun, firstColumn: first, lastColumn: last };
        found.push({ area: piece, style: run.value ?? plainStyle });
      }
    }
    return found;
  }

  /** Around all cells that were styled; whole columns and whole rows do not count, as in Excel. */
  used(): Area | null {
    let used: Area | null = null;
    for (const [column, runs] of this.columns) {
      // What reaches the sheet's end is the column's own style: only what differs from it counts.
      const whole = runs.at(lastRow);
      const counted = runs.all.filter(({ first, value }) => value !== whole && this.shared.at(first) === undefined);
      const [first, last] = [counted[0], counted[counted.length - 1]];
      if (first === undefined || last === undefined) continue;
      const area = { firstRow: first.first, lastRow: last.last, firstColumn: column, lastColumn: column };
      used = used === null ? area : around(used, area);
    }
    return used;
  }

  shift(shift: Shift): void {
    if (shift.axis === "rows") {
      for (const runs of [this.shared, ...this.columns.values()]) {
        if (shift.kind === "insert") runs.insert(shift.first, shift.count, lastRow);
        else deleteRows(runs, shift);
      }
      return;
    }
    const before = [...this.columns];
    const inherited = shift.kind === "insert" ? this.columns.get(shift.first - 1) : undefined;
    this.columns.clear();
    for (const [column, runs] of before) {
      if (column < shift.first) this.columns.set(column, runs);
      else if (shift.kind === "insert") this.columns.set(column + shift.count, runs);
      else if (column >= shift.first + shift.count) this.columns.set(column - shift.count, runs);
    }
    for (let added = 0; inherited !== undefined && added < shift.count; added++) {
      this.columns.set(shift.first + added, inherited.copy());
    }
  }

  private each(area: Area, next: (style: CellStyle | undefined) => CellStyle | undefined): void {
    const kept = (style: CellStyle | undefined): CellStyle | undefined => {
      const result = next(style);
      return result === plainStyle ? undefined : result;
    };
    if (area.firstColumn === 0 && area.lastColumn >= lastColumn) {
      for (const runs of [this.shared, ...this.columns.values()]) runs.change(area.firstRow, area.lastRow, kept);
      return;
    }
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      let runs = this.columns.get(column);
      if (runs === undefined) this.columns.set(column, (runs = this.shared.copy()));
      runs.change(area.firstRow, area.lastRow, kept);
    }
  }

  /** The columns of an area with their styles; neighbours that were never styled singly come together. */
  private stripes(area: Area): { first: number; last: number; runs: Runs<CellStyle> }[] {
    const own = [...this.columns.keys()]
      .filter((column) => column >= area.firstColumn && column <= area.lastColumn)
      .sort((one, other) => one - other);
    const stripes: { first: number; last: number; runs: Runs<CellStyle> }[] = [];
    let next = area.firstColumn;
    for (const column of own) {
      if (column > next) stripes.push({ first: next, last: column - 1, runs: this.shared });
      stripes.push({ first: column, last: column, runs: this.columns.get(column)! });
      next = column + 1;
    }
    if (next <= area.lastColumn) stripes.push({ first: next, last: area.lastColumn, runs: this.shared });
    return stripes;
  }
}

/** A column that is styled to the bottom stays so: the rows that come up there look as the last one did. */
function deleteRows(runs: Runs<CellStyle>, { first, count }: Shift): void {
  const bottom = runs.at(lastRow);
  runs.delete(first, count);
  if (bottom !== undefined) runs.change(lastRow - count + 1, lastRow, () => bottom);
}
