import { cellText } from "./cellText";
import { matrix } from "./matrix";
import { requireSameSize } from "./spill";
import { Unanswerable } from "./unanswerable";

/** A named row of several ranges that lie side by side: the name, and the cell of each other range. */
export interface NamedRow<Name extends string> {
  readonly name: string;
  readonly cells: Readonly<Record<Name, unknown>>;
}

/** The rows that have a name; rows without one are blank rows of the range. All ranges have as many cells as the names. */
export function namedRows<Name extends string>(
  names: unknown,
  ranges: Readonly<Record<Name, unknown>>,
): NamedRow<Name>[] {
  const nameCells = matrix(names);
  const columns = Object.entries<unknown>(ranges).map(([argument, range]) => {
    const cells = matrix(range);
    requireSameSize({ name: "names", cells: nameCells }, { name: argument, cells });
    return { argument, cells: cells.flat() };
  });
  const rows = nameCells.flat().map((cell, index) => ({
    name: cellText(cell),
    cells: Object.fromEntries(columns.map(({ argument, cells }) => [argument, cells[index]])) as Record<Name, unknown>,
  }));
  const named = rows.filter(({ name }) => name !== "");
  if (named.length === 0) throw new Unanswerable({ kind: "notMeasured", reason: { kind: "nothingToCount" } });
  return named;
}
