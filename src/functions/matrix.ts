/** A rectangle of cells, row by row. */
export type Matrix = readonly (readonly unknown[])[];

/** An argument as a rectangle: a range is one, a single value is one of one cell. */
export function matrix(argument: unknown): Matrix {
  return Array.isArray(argument) ? (argument as Matrix) : [[argument]];
}
