import { countBelow } from "../collections/countBelow";
import { remembered } from "../collections/remembered";
import { cardValues } from "./cardValues";
import { clearBinaryNoise } from "./clearBinaryNoise";
import type { Measured } from "./measured";
import type { KnownRow, Scorecard, TotalRow } from "./scorecard";
import type { ScorecardFinding } from "./scorecardFinding";
import type { ScorecardScores } from "./scorecardScores";

/**
 * Where the card's own result, sum or mean is none of the figures that such a row may give. Only rows before all parts or
 * after them are judged: one between them may sum any of them. What is not measured is compared with nothing.
 */
export function totalFindings(card: Scorecard, scores: ScorecardScores): readonly ScorecardFinding[] {
  const rows = card.parts.map(({ place }) => place.row);
  const wholeOf = remembered((means: TotalRow["means"]) => wholeFigures(means, card, scores));
  const [first, last] = [rows[0] ?? Infinity, rows.at(-1) ?? -Infinity];
  const above = new Map<string, number>();
  return card.totals.flatMap((total): ScorecardFinding[] => {
    const { name: text, place, points, means } = total;
    const before = above.get(text);
    above.set(text, place.row);
    if (!points?.value.measured || (place.row > first && place.row < last)) return [];
    const printed = points.value.value;
    const section = card.parts.slice(countBelow(rows, before ?? place.row), countBelow(rows, place.row));
    const figures = [...wholeOf(means), ...sectionFigures(means, section)];
    const computed = nearestOf(figures, printed);
    if (computed === undefined || figures.some((figure) => agrees(printed, figure))) return [];
    return [{ kind: "totalDiffers", severity: "warning", place: points.place, text, printed, computed }];
  });
}

/** A result is the overall score alone; a sum may also be of points or of scores, and a mean of any of them. */
function wholeFigures(means: TotalRow["means"], { parts }: Scorecard, scores: ScorecardScores): readonly number[] {
  const points = valuesOf(parts);
  if (scores.kind === "performance") {
    const overall = allOf([scores.overall.score]);
    if (means === "overall") return overall ?? [];
    const groups = allOf(scores.perspectives.map(({ score }) => score));
    return overall && groups ? [...overall, ...(points ? summary(means, points) : []), ...summary(means, groups)] : [];
  }
  const groups = allOf(scores.stages.map(({ score }) => score));
  if (!groups) return [];
  const sums = [...(points ? summary("sum", points) : []), ...summary("sum", groups)];
  const mean = summary("mean", groups);
  if (means === "mean") return [...mean, ...(points ? summary("mean", points) : [])];
  return [...sums, ...mean];
}

/** Of a total that stands once for each section of the card: the figures of the parts since the one before. */
function sectionFigures(means: TotalRow["means"], section: readonly KnownRow[]): readonly number[] {
  const values = valuesOf(section) ?? [];
  return values.length === 0 ? [] : [...summary(means === "mean" ? "mean" : "sum", values), ...summary("mean", values)];
}

function valuesOf(parts: readonly KnownRow[]): readonly number[] | undefined {
  return allOf([...cardValues(parts).values()]);
}

/** All of the values; undefined where one is not measured. */
function allOf(values: readonly Measured<number>[]): readonly number[] | undefined {
  const known = values.flatMap((value) => (value.measured ? [value.value] : []));
  return known.length === values.length ? known : undefined;
}

function summary(means: "sum" | "mean", values: readonly number[]): readonly number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  if (values.length === 0) return [];
  return [means === "sum" ? sum : sum / values.length];
}

function nearestOf(figures: readonly number[], printed: number): number | undefined {
  const [nearest] = [...figures].sort((a, b) => Math.abs(a - printed) - Math.abs(b - printed));
  return nearest;
}

/** Decimals that a formula's result is compared by, at most: it prints all that it has. */
const mostDecimals = 2;

/** Within half a unit of the last decimal printed, which is half a point of a whole number; a share of 1 counts as per cents. */
function agrees(printed: number, computed: number): boolean {
  const decimals = Math.min(String(printed).split(".")[1]?.length ?? 0, mostDecimals);
  const within = (figure: number, most: number) => clearBinaryNoise(Math.abs(figure - computed)) <= most;
  const half = 0.5 / 10 ** decimals;
  return within(printed, half) || (printed > 0 && printed <= 1 && within(100 * printed, Math.min(0.5, 100 * half)));
}
