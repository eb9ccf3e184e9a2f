/** The value axis of a chart: from where to where, and where its lines stand. */
export interface AxisScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** Steps are 1, 2 or 5 times a power of ten; the axis reaches from 0, or from below it, a little beyond the values. */
export function axisScale(
  values: readonly number[],
  fixed: { readonly minimum: number | null; readonly maximum: number | null; readonly majorUnit: number | null },
): AxisScale {
  const lowest = fixed.minimum ?? Math.min(0, ...values);
  const highest = fixed.maximum ?? Math.max(0, ...values);
  const span = highest - lowest || 1;
  const step = fixed.majorUnit ?? niceStep(span / 5);
  const low = fixed.minimum ?? Math.floor(lowest / step) * step;
  const high = fixed.maximum ?? Math.max(low + step, Math.ceil((highest + span * 0.02) / step) * step);
  const count = Math.min(50, Math.floor((high - low) / step + 1e-9));
  return { low, high, ticks: Array.from({ length: count + 1 }, (_, at) => Number((low + at * step).toPrecision(12))) };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough) ?? 10;
  return factor * power;
}
