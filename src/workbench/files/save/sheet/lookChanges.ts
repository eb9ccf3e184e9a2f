import { lastColumn, lastRow } from "../../../book/limits";
import type { StyledArea } from "../bookContents";
import { type Interval, Intervals } from "./intervals";
import { changedRuns, filledRuns, valueAt, type ValueRun } from "./valueRuns";

type Runs = readonly ValueRun<number>[];

/** Columns that have the same styles as each other, before and now. */
interface Stripe extends Interval {
  readonly before: Runs;
  readonly now: Runs;
  readonly changed: Runs;
  /** The style of the column's blank cells in a file: that at the bottom. */
  readonly whole: number;
  readonly isWholeChanged: boolean;
}

const allRows: Interval = { first: 1, last: lastRow };

/** The plain style's number. */
const plain = 0;

/**
 * How the styles of a sheet's cells changed. In a file a cell that is not written has the style of its row, and where the
 * row has none of its own, of its column: both are the sheet's last cells, at the right and at the bottom.
 */
export class LookChanges {
  private readonly stripes: readonly Stripe[];
  /** Rows in which some cell looks different or must be written now. */
  readonly rows: Intervals;
  /** Rows that the file must have. */
  readonly needed: Intervals;

  constructor(before: readonly StyledArea[], now: readonly StyledArea[]) {
    this.stripes = stripesOf(before, now);
    const changed = this.stripes.flatMap((stripe) => stripe.changed);
    const kept = this.stripes
      .filter(({ isWholeChanged }) => isWholeChanged)
      .flatMap(({ now: runs, whole }) => filledRuns(runs, allRows, plain).filter(({ value }) => value !== whole));
    this.rows = new Intervals([...changed, ...kept]);
    this.needed = new Intervals([
      ...this.stripes.flatMap((stripe) => stripe.changed.filter(({ value }) => value !== stripe.whole)),
      ...kept,
      ...(this.rows.isEmpty ? [] : this.styledRows()),
    ]);
  }

  at(row: number, column: number): number {
    return valueAt(this.stripeOf(column).now, row, plain);
  }

  before(row: number, column: number): number {
    return valueAt(this.stripeOf(column).before, row, plain);
  }

  /** The style of a row's blank cells, `null` where the columns give it. */
  ofRow(row: number): number | null {
    const last = this.stripes[this.stripes.length - 1] as Stripe;
    const style = valueAt(last.now, row, plain);
    return style === last.whole ? null : style;
  }

  isRowChanged(row: number): boolean {
    const last = this.stripes[this.stripes.length - 1] as Stripe;
    return valueAt(last.now, row, plain) !== valueAt(last.before, row, plain) || last.isWholeChanged;
  }

  /** Columns whose blank cells look different now. */
  columns(): (Interval & { readonly style: number; readonly before: number })[] {
    return this.stripes
      .filter(({ isWholeChanged }) => isWholeChanged)
      .map(({ first, last, whole, before }) => ({
        first,
        last,
        style: whole,
        before: valueAt(before, lastRow, plain),
      }));
  }

  /** Cells of a row that must be written so that they look as they should, wherever the file has none. */
  *cellsOf(row: number): Iterable<number> {
    const ofRow = this.ofRow(row);
    const isRowChanged = this.isRowChanged(row);
    for (const { first, last, now, before, whole, isWholeChanged } of this.stripes) {
      const style = valueAt(now, row, plain);
      const isAsked = isRowChanged || isWholeChanged || style !== valueAt(before, row, plain);
      if (!isAsked || style === (ofRow ?? whole)) continue;
      for (let column = first; column <= last; column++) yield column;
    }
  }

  /** Rows with a style of their own that lie among those that changed. */
  private styledRows(): Interval[] {
    const last = this.stripes[this.stripes.length - 1] as Stripe;
    const own = filledRuns(last.now, allRows, plain).filter(({ value }) => value !== last.whole);
    return own.flatMap((run) => {
      const inside = this.stripes.flatMap(({ changed }) =>
        changed.filter(({ first, last: end }) => first <= run.last && end >= run.first),
      );
      return inside.map(({ first, last: end }) => ({
        first: Math.max(first, run.first),
        last: Math.min(end, run.last),
      }));
    });
  }

  private stripeOf(column: number): Stripe {
    let [low, high] = [0, this.stripes.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.stripes[middle]!.last < column) low = middle + 1;
      else high = middle;
    }
    return this.stripes[low] as Stripe;
  }
}

function stripesOf(before: readonly StyledArea[], now: readonly StyledArea[]): Stripe[] {
  const starts = new Set([0]);
  for (const { area } of [...before, ...now]) {
    starts.add(area.firstColumn);
    starts.add(area.lastColumn + 1);
  }
  const ordered = [...starts].filter((start) => start <= lastColumn).sort((one, other) => one - other);
  const [old, current] = [runsByColumn(before, ordered), runsByColumn(now, ordered)];
  return ordered.map((first, index) => {
    const [oldRuns, runs] = [old.get(first) ?? [], current.get(first) ?? []];
    const whole = valueAt(runs, lastRow, plain);
    return {
      first,
      last: (ordered[index + 1] ?? lastColumn + 1) - 1,
      before: oldRuns,
      now: runs,
      changed: changedRuns(oldRuns, runs, allRows, plain),
      whole,
      isWholeChanged: whole !== valueAt(oldRuns, lastRow, plain),
    };
  });
}

/** The runs of each stripe, by its first column. */
function runsByColumn(
  areas: readonly StyledArea[],
  starts: readonly number[],
): ReadonlyMap<number, ValueRun<number>[]> {
  const places = new Map(starts.map((start, index) => [start, index]));
  const found = new Map<number, ValueRun<number>[]>();
  for (const { area, style } of areas) {
    const run = { first: area.firstRow, last: area.lastRow, value: style };
    for (let place = places.get(area.firstColumn) as number; place < starts.length; place++) {
      const start = starts[place] as number;
      if (start > area.lastColumn) break;
      const runs = found.get(start);
      if (runs === undefined) found.set(start, [run]);
      else runs.push(run);
    }
  }
  return found;
}
