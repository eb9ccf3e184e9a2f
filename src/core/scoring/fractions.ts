import type { CardMaxima } from "./cardMaxima";
import { notMeasured } from "./measured";
import type { CardCell, KnownRow, Scorecard } from "./scorecard";

/** Where fractions are looked for. */
interface FractionRows {
  readonly kind: Scorecard["kind"];
  readonly parts: readonly KnownRow[];
  readonly groups: readonly KnownRow[];
}

/**
 * The rows with figures that were probably entered as fractions of 1 taken as not measured. A cell that Excel shows as 85%
 * holds 0.85; read as a score it would be next to nothing. A figure between 0 and 1 is one by itself, beside a maximum of
 * at least `least`; 1 is one only where no figure of its scale is above 1 and some are fractions: alone nobody can tell
 * whether it means 1 or 100. Axes and perspectives share one scale and are judged together; the points of components and
 * the sums of stages do not (a cell that shows 59% often stands below points), so each kind is judged alone.
 */
export function withoutFractions(
  { kind, parts, groups }: FractionRows,
  maxima: CardMaxima,
  least: number,
): Pick<Scorecard, "parts" | "groups"> {
  const all = [...parts, ...groups];
  const cleared = (rows: readonly KnownRow[], maximaOf: CardMaxima["parts"], scale: readonly KnownRow[]) => {
    const isWhole = areFractions(scale);
    return rows.map((row) => {
      const maximum = maximaOf.get(row.id);
      return maximum !== undefined && isFraction(row.points, maximum, isWhole, least) ? withoutFraction(row) : row;
    });
  };
  const isOneScale = kind === "performance";
  return {
    parts: cleared(parts, maxima.parts, isOneScale ? all : parts),
    groups: cleared(groups, maxima.groups, isOneScale ? all : groups),
  };
}

/** True when no number is above 1 and some lie between 0 and 1. */
function areFractions(rows: readonly KnownRow[]): boolean {
  const values = rows.flatMap(({ points }) => (points?.value.measured ? [points.value.value] : []));
  return values.every((value) => value <= 1) && values.some((value) => value > 0 && value < 1);
}

/** "0.8%" says itself that it is eight tenths of a hundredth. Where 1 is the maximum, fractions are points. */
function isFraction(cell: CardCell | undefined, maximum: number, isWhole: boolean, least: number): boolean {
  if (!cell?.value.measured || cell.notes.includes("percent")) return false;
  const { value } = cell.value;
  if (value <= 0 || value > 1) return false;
  return isWhole ? maximum > 1 : value < 1 && maximum >= least;
}

function withoutFraction(row: KnownRow): KnownRow {
  if (!row.points?.value.measured) return row;
  const value = notMeasured({ kind: "fraction", value: row.points.value.value });
  return { ...row, points: { ...row.points, value } };
}
