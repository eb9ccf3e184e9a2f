import { notMeasured, type Measured } from "../core";
import { measuredCell } from "./measuredCell";
import { valueOf } from "./valueOf";

/** A figure computed from two cells, or the sentence that says which of the two is not a figure. */
export function ratioOf<Name extends string>(
  cells: Readonly<Record<Name, unknown>>,
  first: Name,
  second: Name,
  ratio: (first: number, second: number) => Measured<number>,
): number {
  const [a, b] = [measuredCell(cells[first]), measuredCell(cells[second])];
  if (a.measured && b.measured) return valueOf(ratio(a.value, b.value));
  const parts = [
    { id: first, value: a },
    { id: second, value: b },
  ].flatMap(({ id, value }) => (value.measured ? [] : [{ id, reason: value.reason }]));
  return valueOf(notMeasured({ kind: "parts", parts }));
}
