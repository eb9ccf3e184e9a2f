import { notMeasured } from "./measured";
import type { CardRow, KnownRow, Scorecard } from "./scorecard";

/**
 * The rows with figures that were probably entered as fractions of 1 taken as not measured: whether 1 then means 1 or 100
 * nobody can tell. Axes and perspectives share one scale and are judged together; the points of components and the sums of
 * stages do not (a cell that shows 59% often stands below points), so each kind is judged alone.
 */
export function withoutFractions(
  kind: Scorecard["kind"],
  parts: readonly KnownRow[],
  groups: readonly KnownRow[],
): Pick<Scorecard, "parts" | "groups"> {
  const all = [...parts, ...groups];
  const cleared = (rows: readonly KnownRow[], scale: readonly KnownRow[]) =>
    areFractions(scale) ? rows.map(withoutFraction) : rows;
  return kind === "performance"
    ? { parts: cleared(parts, all), groups: cleared(groups, all) }
    : { parts: cleared(parts, parts), groups: cleared(groups, groups) };
}

/**
 * True when no number is above 1 and some lie between 0 and 1. (A cell that Excel shows as 85% holds 0.85; read as a score
 * it would be next to nothing.)
 */
function areFractions(rows: readonly CardRow[]): boolean {
  const values = rows.flatMap(({ points }) => (points?.value.measured ? [points.value.value] : []));
  return values.every((value) => value <= 1) && values.some((value) => value > 0 && value < 1);
}

function withoutFraction(row: KnownRow): KnownRow {
  if (!row.points?.value.measured) return row;
  const value = notMeasured({ kind: "fraction", value: row.points.value.value });
  return { ...row, points: { ...row.points, value } };
}
