import { notMeasured } from "./measured";
import type { CardRow } from "./scorecard";

/**
 * True when scores of 0–100 were probably entered as fractions of 1: no number is above 1 and some lie between 0 and 1.
 * (A cell that Excel shows as 85% holds 0.85; read as a score it would be next to nothing.)
 */
export function areFractions(rows: readonly CardRow[]): boolean {
  const values = rows.flatMap(({ points }) => (points?.value.measured ? [points.value.value] : []));
  return values.every((value) => value <= 1) && values.some((value) => value > 0 && value < 1);
}

/** The row with its number taken as not measured: whether 1 then means 1 or 100 nobody can tell. */
export function withoutFractions<T extends CardRow>(row: T): T {
  if (!row.points?.value.measured) return row;
  const value = notMeasured({ kind: "fraction", value: row.points.value.value });
  return { ...row, points: { ...row.points, value } };
}
