import type { Interval } from "./intervals";

/** A stretch of lines of one value. */
export interface ValueRun<Value> extends Interval {
  readonly value: Value;
}

/** The value of a line among stretches in order; what lies in none has the value that is given last. */
export function valueAt<Value>(runs: readonly ValueRun<Value>[], line: number, otherwise: Value): Value {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.last < line) low = middle + 1;
    else high = middle;
  }
  const found = runs[low];
  return found !== undefined && found.first <= line ? found.value : otherwise;
}

/** The stretches between two lines, those without a value included. */
export function filledRuns<Value>(
  runs: readonly ValueRun<Value>[],
  { first, last }: Interval,
  otherwise: Value,
): ValueRun<Value>[] {
  const found: ValueRun<Value>[] = [];
  let next = first;
  for (const run of runs) {
    if (run.last < next) continue;
    if (run.first > last) break;
    if (run.first > next) found.push({ first: next, last: run.first - 1, value: otherwise });
    found.push({ first: Math.max(run.first, next), last: Math.min(run.last, last), value: run.value });
    next = run.last + 1;
  }
  if (next <= last) found.push({ first: next, last, value: otherwise });
  return found;
}

/** Where two lists of stretches differ, with what is there now. Values are compared by `isSame`. */
export function changedRuns<Value>(
  before: readonly ValueRun<Value>[],
  now: readonly ValueRun<Value>[],
  range: Interval,
  otherwise: Value,
  isSame: (one: Value, other: Value) => boolean = Object.is,
): ValueRun<Value>[] {
  const [old, current] = [filledRuns(before, range, otherwise), filledRuns(now, range, otherwise)];
  const changed: ValueRun<Value>[] = [];
  let [at, place] = [range.first, 0];
  for (const run of current) {
    while (at <= run.last) {
      while (old[place]!.last < at) place++;
      const { last, value } = old[place]!;
      const end = Math.min(last, run.last);
      if (!isSame(value, run.value)) changed.push({ first: at, last: end, value: run.value });
      at = end + 1;
    }
  }
  return changed;
}
