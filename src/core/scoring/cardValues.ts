import { notMeasured, type Measured } from "./measured";
import type { PartValues } from "./partValues";
import type { KnownRow } from "./scorecard";

/** The value of each id among the rows. One given twice counts when both say the same, and is contradictory otherwise. */
export function cardValues(rows: readonly KnownRow[]): PartValues {
  const values = new Map<string, Measured<number>>();
  for (const { id, points } of rows) {
    const value = points?.value ?? notMeasured({ kind: "missing" });
    const before = values.get(id);
    values.set(id, !before || isSame(before, value) ? value : notMeasured({ kind: "contradictory" }));
  }
  return values;
}

function isSame(a: Measured<number>, b: Measured<number>): boolean {
  return a.measured && b.measured && a.value === b.value;
}
