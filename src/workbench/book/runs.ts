/** A stretch of lines that have the same value. */
export interface Run<Value> {
  readonly first: number;
  readonly last: number;
  readonly value: Value;
}

/**
 * What holds for which lines, kept as stretches, so that a million equal lines cost as much as one. Lines without a
 * value are in no stretch; neighbours of the same value (by identity) are one stretch.
 */
export class Runs<Value> {
  private runs: Run<Value>[] = [];

  copy(): Runs<Value> {
    const copy = new Runs<Value>();
    copy.runs = [...this.runs];
    return copy;
  }

  get all(): readonly Run<Value>[] {
    return this.runs;
  }

  at(index: number): Value | undefined {
    const run = this.runs[this.place(index)];
    return run !== undefined && run.first <= index ? run.value : undefined;
  }

  /** The stretches between two lines, cut to them; lines without a value come with `undefined`. */
  between(first: number, last: number): Run<Value | undefined>[] {
    const found: Run<Value | undefined>[] = [];
    let next = first;
    for (let place = this.place(first); place < this.runs.length && next <= last; place++) {
      const run = this.runs[place]!;
      if (run.first > last) break;
      if (run.first > next) found.push({ first: next, last: run.first - 1, value: undefined });
      found.push({ first: Math.max(run.first, next), last: Math.min(run.last, last), value: run.value });
      next = run.last + 1;
    }
    if (next <= last) found.push({ first: next, last, value: undefined });
    return found;
  }

  /** Puts a new value in the place of each old one; `undefined` takes it away. */
  change(first: number, last: number, next: (value: Value | undefined) => Value | undefined): void {
    const from = this.place(first);
    const changed = this.between(first, last).map((run) => ({ ...run, value: next(run.value) }));
    let to = from;
    while (to < this.runs.length && this.runs[to]!.first <= last) to++;
    const head = this.runs[from];
    const tail = this.runs[to - 1];
    if (head !== undefined && head.first < first) changed.unshift({ ...head, last: first - 1 });
    if (tail !== undefined && to > from && tail.last > last) changed.push({ ...tail, first: last + 1 });
    // The neighbours take part, in case they have become equal.
    const before = Math.max(0, from - 1);
    const after = Math.min(this.runs.length, to + 1);
    const pieces = [...this.runs.slice(before, from), ...changed, ...this.runs.slice(to, after)];
    this.runs.splice(before, after - before, ...joined(pieces));
  }

  /** Lines from `first` on move back; the new lines have the value of the line before them. */
  insert(first: number, count: number, lastLine: number): void {
    const inherited = this.at(first - 1);
    const moved = this.runs.flatMap((run) => {
      if (run.last < first) return [run];
      if (run.first >= first) return [{ ...run, first: run.first + count, last: run.last + count }];
      return [
        { ...run, last: first - 1 },
        { ...run, first: first + count, last: run.last + count },
      ];
    });
    this.runs = moved
      .filter((run) => run.first <= lastLine)
      .map((run) => (run.last > lastLine ? { ...run, last: lastLine } : run));
    this.change(first, Math.min(lastLine, first + count - 1), () => inherited);
  }

  delete(first: number, count: number): void {
    this.change(first, first + count - 1, () => undefined);
    const moved = this.runs.map((run) =>
      run.first >= first ? { ...run, first: run.first - count, last: run.last - count } : run,
    );
    this.runs = joined(moved);
  }

  /** Where the first stretch that ends at or behind the line stands. */
  private place(index: number): number {
    let low = 0;
    let high = this.runs.length;
    // Files are read from the top: the end is asked for most.
    if (high > 0 && this.runs[high - 1]!.last < index) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.runs[middle]!.last < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Stretches that have a value, neighbours of the same value as one. */
function joined<Value>(runs: readonly Run<Value | undefined>[]): Run<Value>[] {
  const result: Run<Value>[] = [];
  for (const { first, last, value } of runs) {
    const before = result[result.length - 1];
    if (value === undefined) continue;
    if (before !== undefined && before.value === value && before.last === first - 1) {
      result[result.length - 1] = { first: before.first, last, value };
    } else {
      result.push({ first, last, value });
    }
  }
  return result;
}
