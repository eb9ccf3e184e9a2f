import { notMeasured, type Measured } from "./measured";

/** What was measured, by the id of the component, axis or perspective. An id that is absent is missing, not 0. */
export type PartValues = ReadonlyMap<string, Measured<number>>;

/** The value of one part. */
export function partValue(values: PartValues, id: string): Measured<number> {
  return values.get(id) ?? notMeasured({ kind: "missing" });
}
