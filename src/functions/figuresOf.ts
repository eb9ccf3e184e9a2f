import { ifAllMeasured } from "../core";
import { measuredCell } from "./measuredCell";
import { valueOf } from "./valueOf";

/** The figures in two cells, as `read` understands them, in their order; or the sentence that says which of the two is none. */
export function figuresOf(
  cells: Readonly<Record<string, unknown>>,
  read = measuredCell,
): [first: number, second: number] {
  const parts = Object.entries(cells).map(([id, cell]) => ({ id, value: read(cell) }));
  valueOf(ifAllMeasured(parts, 0));
  return parts.map(({ value }) => (value.measured ? value.value : 0)) as [number, number];
}
