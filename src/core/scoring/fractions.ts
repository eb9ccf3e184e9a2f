import { notMeasured } from "./measured";
import type { CardMaxima } from "./cardMaxima";
import type { KnownRow, Scorecard } from "./scorecard";

/** Where fractions are looked for. */
interface FractionRows {
  readonly kind: Scorecard["kind"];
  readonly parts: readonly KnownRow[];
  readonly groups: readonly KnownRow[];
}

/** A figure of a row, and the framework's maximum for it. */
interface Figure {
  readonly value: number;
  readonly maximum: number;
  /** "0.8%" says itself that it is eight tenths of a hundredth. */
  readonly isPercent: boolean;
}

/**
 * The rows with figures that were probably entered as fractions of 1 taken as not measured. A cell that Excel shows as 85%
 * holds 0.85, and one that shows 100% holds 1; read as a score that would be next to nothing. A figure between 0 and 1 is a
 * fraction by itself, beside a maximum of at least `least`; 1 is one where another figure of its scale is. Where no figure
 * of a scale is above 1 and some are below, all are, beside any maximum above 1. 1 alone may mean 1 or 100: it is measured,
 * and asked about. Axes and perspectives share one scale and are judged together; the points of components and the sums of
 * stages do not (a cell that shows 59% often stands below points), so each kind is judged alone.
 */
export function withoutFractions(
  { kind, parts, groups }: FractionRows,
  maxima: CardMaxima,
  least: number,
): Pick<Scorecard, "parts" | "groups"> {
  const ofParts = figures(parts, maxima.parts);
  const ofGroups = figures(groups, maxima.groups);
  const isOneScale = kind === "performance";
  const all = [...ofParts.values(), ...ofGroups.values()];
  const cleared = (rows: readonly KnownRow[], read: ReadonlyMap<KnownRow, Figure>) => {
    const isFraction = fractionTest(isOneScale ? all : [...read.values()], least);
    return rows.map((row) => {
      const figure = read.get(row);
      return figure && isFraction(figure) ? withoutFraction(row, figure) : row;
    });
  };
  return { parts: cleared(parts, ofParts), groups: cleared(groups, ofGroups) };
}

/** The figures that were measured, by their row. */
function figures(rows: readonly KnownRow[], maxima: ReadonlyMap<string, number>): ReadonlyMap<KnownRow, Figure> {
  const found = new Map<KnownRow, Figure>();
  for (const row of rows) {
    const maximum = maxima.get(row.id);
    if (maximum === undefined || !row.points?.value.measured) continue;
    const isPercent = row.points.notes.includes("percent");
    found.set(row, { value: row.points.value.value, maximum, isPercent });
  }
  return found;
}

/** Tells the fractions of one scale. Where 1 is the maximum, fractions are points. */
function fractionTest(scale: readonly Figure[], least: number): (figure: Figure) => boolean {
  const isBetween = ({ value }: Figure) => value > 0 && value < 1;
  const isShare = (figure: Figure) => !figure.isPercent && figure.maximum >= least && isBetween(figure);
  if (scale.every(({ value }) => value <= 1) && scale.some(isBetween))
    return ({ value, maximum, isPercent }) => !isPercent && value > 0 && maximum > 1;
  if (!scale.some(isShare)) return () => false;
  return (figure) => isShare(figure) || (!figure.isPercent && figure.maximum >= least && figure.value === 1);
}

function withoutFraction(row: KnownRow, { value }: Figure): KnownRow {
  return row.points ? { ...row, points: { ...row.points, value: notMeasured({ kind: "fraction", value }) } } : row;
}
