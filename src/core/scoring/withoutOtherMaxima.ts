import { notMeasured } from "./measured";
import type { KnownRow } from "./scorecard";

/**
 * The rows whose sheet gives another maximum than the framework, with their figure taken as not measured: 40 of 50 is
 * neither 40 of 100 nor, unless its owner says so, 80. What is no number stays what it is.
 */
export function withoutOtherMaxima(rows: readonly KnownRow[], maxima: ReadonlyMap<string, number>): KnownRow[] {
  return rows.map((row) => {
    const { id, points, maximum: stated } = row;
    const maximum = maxima.get(id);
    if (maximum === undefined || !points?.value.measured || !stated?.value.measured) return row;
    if (stated.value.value === maximum) return row;
    const value = notMeasured({ kind: "otherMaximum", value: points.value.value, maximum: stated.value.value });
    return { ...row, points: { ...points, value } };
  });
}
