import type { Axis } from "./axis";
import type { Cell } from "./moveSelection";

/** What lies under a point of the screen. */
export type Hit =
  | { readonly kind: "cell"; readonly cell: Cell }
  | { readonly kind: "column" | "columnEdge"; readonly column: number }
  | { readonly kind: "row"; readonly row: number }
  | { readonly kind: "corner" };

/** Pixels beside the line between two column letters that take hold of it. */
const grip = 5;

/** A column's letter, or the line at its end by which it is made wider. `at` is the place in pixels of the sheet. */
export function columnHit(columns: Axis, column: number, at: number): Hit {
  const start = columns.offset(column);
  if (at - start < grip && column > 0) return { kind: "columnEdge", column: columns.step(column, -1) };
  return { kind: start + columns.size(column) - at < grip ? "columnEdge" : "column", column };
}
