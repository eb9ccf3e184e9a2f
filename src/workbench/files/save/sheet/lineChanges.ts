import type { LineStretch } from "../../../book/book";
import type { Interval } from "./intervals";
import { Intervals } from "./intervals";
import { changedRuns, valueAt, type ValueRun } from "./valueRuns";

/** Size in points, `null` for the standard, and whether it shows, of a row or column. */
export interface LineLook {
  readonly size: number | null;
  readonly hidden: boolean;
}

const plain: LineLook = { size: null, hidden: false };

/** Rows or columns whose size or hiding changed. In a file, what a filter hides is simply hidden. */
export class LineChanges {
  readonly changed: readonly ValueRun<LineLook>[];
  readonly lines: Intervals;
  private readonly before: readonly ValueRun<LineLook>[];

  constructor(before: readonly LineStretch[], now: readonly LineStretch[], range: Interval) {
    this.before = before.map(runOf);
    this.changed = changedRuns(this.before, now.map(runOf), range, plain, isSameLook);
    this.lines = new Intervals(this.changed);
  }

  /** What changes in a line: only the properties that do. */
  at(line: number): Partial<LineLook> {
    const now = valueAt<LineLook | null>(this.changed, line, null);
    if (now === null) return {};
    const before = valueAt(this.before, line, plain);
    return {
      ...(before.size === now.size ? {} : { size: now.size }),
      ...(before.hidden === now.hidden ? {} : { hidden: now.hidden }),
    };
  }
}

function runOf({ first, last, size, hidden, filteredOut }: LineStretch): ValueRun<LineLook> {
  return { first, last, value: { size, hidden: hidden || filteredOut } };
}

function isSameLook(one: LineLook, other: LineLook): boolean {
  return one.size === other.size && one.hidden === other.hidden;
}
