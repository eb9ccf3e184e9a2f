/** Whole numbers from `first` to `last`. */
export interface Interval {
  readonly first: number;
  readonly last: number;
}

/** A set of lines, kept as intervals in order that neither overlap nor touch. */
export class Intervals {
  readonly items: readonly Interval[];

  constructor(given: readonly Interval[]) {
    const items: { first: number; last: number }[] = [];
    for (const { first, last } of [...given].sort((one, other) => one.first - other.first)) {
      const before = items[items.length - 1];
      if (before !== undefined && first <= before.last + 1) before.last = Math.max(before.last, last);
      else items.push({ first, last });
    }
    this.items = items;
  }

  get isEmpty(): boolean {
    return this.items.length === 0;
  }

  has(line: number): boolean {
    let [low, high] = [0, this.items.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.items[middle]!.last < line) low = middle + 1;
      else high = middle;
    }
    const found = this.items[low];
    return found !== undefined && found.first <= line;
  }

  *lines(): Iterable<number> {
    for (const { first, last } of this.items) for (let line = first; line <= last; line++) yield line;
  }
}
