/** The value axis: from `low` to `high` with a line at each tick. `low` is 0 unless values lie below it. */
export interface ChartScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** Lines that an axis has at most, besides the one at its beginning. */
const mostSteps = 5;

/** Steps of 1, 2, 2.5 or 5 times a power of ten, of which 2.5 and smaller than 1 only where numbers are not counted whole. */
const steps = [1, 2, 2.5, 5, 10] as const;

/** A scale of round numbers over all values; `maximum` is its top where it is given. */
export function chartScale(values: readonly number[], { maximum, isWhole }: ScaleOptions): ChartScale {
  const least = Math.min(0, ...values);
  const most = Math.max(maximum ?? 0, ...values);
  const step = stepFor(most - least || 1, isWhole);
  const low = Math.floor(least / step + 1e-9) * step;
  const high = maximum !== undefined && most <= maximum ? maximum : Math.ceil(most / step - 1e-9) * step || step;
  const count = Math.floor((high - low) / step + 1e-9);
  return { low, high, ticks: Array.from({ length: count + 1 }, (_, index) => low + index * step) };
}

interface ScaleOptions {
  readonly maximum?: number;
  readonly isWhole: boolean;
}

function stepFor(range: number, isWhole: boolean): number {
  const rough = range / mostSteps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const found = steps.map((step) => step * power).find((step) => step >= rough - 1e-12) ?? 10 * power;
  return isWhole ? Math.max(1, Math.ceil(found)) : found;
}
