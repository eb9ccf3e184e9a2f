import type { LineStretch } from "../book/book";

/** Screen pixels of a point. */
export const pixelsPerPoint = 4 / 3;

/** Where the rows or the columns of a sheet begin, in screen pixels from the sheet's first; quick for any line. */
export class Axis {
  /** Lines of the same size from `first` on; `at` is where the first of them begins. */
  private readonly runs: { readonly first: number; readonly at: number; readonly size: number }[] = [];

  constructor(
    stretches: readonly LineStretch[],
    standardSize: number,
    readonly firstLine: number,
    readonly lastLine: number,
  ) {
    const standard = pixels(standardSize);
    let [line, at] = [firstLine, 0];
    const add = (first: number, size: number, next: number): void => {
      this.runs.push({ first, at, size });
      at += (next - first) * size;
      line = next;
    };
    for (const { first, last, size, hidden, filteredOut } of stretches) {
      if (first > line) add(line, standard, first);
      add(first, hidden || filteredOut ? 0 : pixels(size ?? standardSize), last + 1);
    }
    if (line <= lastLine) add(line, standard, lastLine + 1);
  }

  /** Where a line begins; the line behind the last one is where the last ends. */
  offset(line: number): number {
    const run = this.runs[this.runOf(({ first }) => first <= line)];
    return run === undefined ? 0 : run.at + (line - run.first) * run.size;
  }

  /** 0 where the line is hidden. */
  size(line: number): number {
    return this.runs[this.runOf(({ first }) => first <= line)]?.size ?? 0;
  }

  /** The line that lies at a place; the first or the last beyond the ends. */
  lineAt(place: number): number {
    const run = this.runs[this.runOf(({ at }) => at <= place)];
    if (run === undefined) return this.firstLine;
    const line = run.size === 0 ? run.first : run.first + Math.floor((place - run.at) / run.size);
    return Math.max(this.firstLine, Math.min(this.lastLine, line));
  }

  /** The next line that shows, in steps of 1 or -1; the same line where there is none. */
  step(line: number, by: 1 | -1): number {
    for (let next = line + by; next >= this.firstLine && next <= this.lastLine; next += by) {
      if (this.size(next) > 0) return next;
    }
    return line;
  }

  /** The last run for which the condition holds; it holds for all before. */
  private runOf(holds: (run: { readonly first: number; readonly at: number }) => boolean): number {
    let [low, high] = [0, this.runs.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      const run = this.runs[middle];
      if (run !== undefined && holds(run)) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function pixels(points: number): number {
  return Math.round(points * pixelsPerPoint);
}
