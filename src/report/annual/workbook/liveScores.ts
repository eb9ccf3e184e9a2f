import {
  cellAddress,
  isSameOverall,
  perspectiveScore,
  perspectiveWeights,
  scoreScale,
  type Perspective,
  type RoundInstitution,
} from "../../../core";
import { roundMessages } from "../../../messages/roundMessages";
import { templateMessages } from "../../../messages/templateMessages";
import type { DescribedCell, DescribedFormula, DescribedSheet } from "../../describedWorkbook";
import { cellText } from "../../inPlace/cellText";
import { text } from "../../inPlace/guardedFormula";
import type { SheetPlace } from "../../round/roundPlace";
import { levelFormula } from "../parts/cells/levelFormula";
import { saidIn, type LiveRow, type ScoringTerms } from "./liveRow";
import { stageFormulas } from "./liveStages";

/** A figure that others are made of. `least` and `most` are formulas for where it lies while it is not measured. */
interface Part {
  readonly address: string;
  readonly weight: number;
  readonly least: string;
  readonly most: string;
}

/**
 * The sheet of institutions with formulas for the scores that follow from others of their row, as they were computed: a
 * perspective from its axes, a stage from the points of its components, the overall score from the perspectives by the kind of
 * institution, its ends and its level. What was not measured says why until what it lacks is filled in.
 */
export function liveScores(
  sheet: DescribedSheet,
  place: SheetPlace,
  institutions: readonly RoundInstitution[],
  terms: ScoringTerms,
): DescribedSheet {
  const ids = new Map(Object.entries(place.columns).map(([id, column]) => [column, id]));
  const header = sheet.rows.length - institutions.length;
  const rows = sheet.rows.map((row, index) => {
    const institution = institutions[index - header];
    if (!institution) return row;
    const at = (column: string) => cellAddress(place.columns[column] ?? 0, place.firstRow + index - header);
    const held = (column: string) => row.cells[place.columns[column] ?? -1];
    const formulas = rowFormulas({ ...terms, institution, at, held });
    return { ...row, cells: row.cells.map((cell, column) => live(cell, formulas.get(ids.get(column) ?? ""))) };
  });
  return { ...sheet, rows };
}

function live(cell: DescribedCell, formula: string | undefined): DescribedCell {
  if (formula === undefined || (typeof cell !== "number" && typeof cell !== "string")) return cell;
  return {
    formula: `=${formula}`,
    result: typeof cell === "string" ? cellText(cell) : cell,
  } satisfies DescribedFormula;
}

/** The formulas of a row by column, without their "=". */
function rowFormulas(row: LiveRow): ReadonlyMap<string, string> {
  const { institution, frameworks, at } = row;
  const { noPublishedLevel: noLevel } = roundMessages(row.language).words;
  const perspectives = frameworks.performance.perspectives.flatMap((perspective): [string, string][] =>
    isMeanOfAxes(perspective, institution)
      ? [[`perspective.${perspective.id}`, perspectiveFormula(perspective, row)]]
      : [],
  );
  const parts = [...stageFormulas(row), ...perspectives];
  if (!institution.overall) return new Map(parts);
  const overall = at("overall");
  const end = (side: "least" | "most") => `IF(ISNUMBER(${overall}),${overall},${endOf(side, row)})`;
  return new Map([
    ...parts,
    ["overall", byKind(row, (parts) => meanFormula(parts, wordsIn("overall", row)), wordsIn("overall", row))],
    ["overallLow", end("least")],
    ["overallHigh", end("most")],
    ["level", levelFormula(overall, { ...row, notMeasured: wordsFor("level", row), noLevel })],
  ]);
}

/** What an open score says of its ends holds while its axes are what they were. */
function perspectiveFormula(perspective: Perspective, row: LiveRow): string {
  const column = `perspective.${perspective.id}`;
  const held = wordsIn(column, row);
  if (row.institution.perspectives[perspective.id]?.score.measured) return meanFormula(axesOf(perspective, row), held);
  const same = perspective.axes.flatMap(({ id }) => {
    const axis = row.institution.axes[id];
    return axis?.measured ? [`${row.at(`axis.${id}`)}=${axis.value}`] : [];
  });
  const words = same.length === 0 ? held : `IF(AND(${same.join(",")}),${held},${notMeasuredIn(row)})`;
  return meanFormula(axesOf(perspective, row), words);
}

/** By the word in the cell of the kind: another kind weighs other perspectives. */
function byKind(row: LiveRow, ofParts: (parts: readonly Part[]) => string, otherwise: string): string {
  const { at, frameworks, language } = row;
  const formulaOf = (isService: boolean) =>
    ofParts(perspectiveWeights(frameworks.performance, isService).map(({ perspective }) => partOf(perspective, row)));
  const [service, nonService] = templateMessages(language).institutionKinds.map(text);
  return `IF(${at("kind")}=${service},${formulaOf(true)},IF(${at("kind")}=${nonService},${formulaOf(false)},${otherwise}))`;
}

function partOf(perspective: Perspective, row: LiveRow): Part {
  const { id, weight } = perspective;
  const address = row.at(`perspective.${id}`);
  const { interval, score } = row.institution.perspectives[id] ?? {};
  if (interval === undefined || score?.measured) return { ...whole, address, weight };
  if (!isMeanOfAxes(perspective, row.institution))
    return { address, weight, least: String(interval.low), most: String(interval.high) };
  const axes = axesOf(perspective, row);
  return { address, weight, least: boundFormula(axes, "least"), most: boundFormula(axes, "most") };
}

/** An end of a score that is not measured: the whole scale where it was, else what its parts leave open. */
function endOf(side: "least" | "most", row: LiveRow): string {
  if (row.institution.overall?.score.measured) return whole[side];
  return byKind(row, (parts) => boundFormula(parts, side), whole[side]);
}

/** The mean of parts by their weights, those that are no number within the scale at their own end. */
function boundFormula(parts: readonly Part[], side: "least" | "most"): string {
  const { low, high } = scoreScale;
  const terms = parts.map(({ address, weight, [side]: bound }) => {
    const isNumber = `AND(ISNUMBER(${address}),${address}>=${low},${address}<=${high})`;
    return `${weight}*IF(${isNumber},${address},${bound})`;
  });
  return `ROUND((${terms.join("+")})/(${parts.map(({ weight }) => weight).join("+")}),10)`;
}

/** The mean of parts by their weights, while each is a number within the scale; clear of binary noise. */
function meanFormula(parts: readonly Part[], otherwise: string): string {
  const cells = parts.map(({ address }) => address).join(",");
  const weights = parts.map(({ weight }) => weight);
  const sum = parts.map(({ address, weight }) => `${weight}*${address}`).join("+");
  const isEven = weights.every((weight) => weight === weights[0]);
  const mean = isEven ? `AVERAGE(${cells})` : `(${sum})/(${weights.join("+")})`;
  const isWhole = `COUNT(${cells})=${parts.length},MIN(${cells})>=${scoreScale.low},MAX(${cells})<=${scoreScale.high}`;
  return `IF(AND(${isWhole}),ROUND(${mean},10),${otherwise})`;
}

const whole = { least: String(scoreScale.low), most: String(scoreScale.high) };

function axesOf({ axes }: Perspective, { at }: LiveRow): readonly Part[] {
  return axes.map(({ id, weight }) => ({ ...whole, address: at(`axis.${id}`), weight }));
}

/** True where a perspective is what its axes give, measured or open; a round may hold another, or no axes. */
function isMeanOfAxes(perspective: Perspective, { perspectives, axes }: RoundInstitution): boolean {
  const held = perspectives[perspective.id];
  return held !== undefined && isSameOverall(held, perspectiveScore(perspective, new Map(Object.entries(axes))));
}

/** Why a score is not measured; the plain words where the row is scored. */
function wordsFor(column: string, row: LiveRow): string {
  if (row.institution.overall?.score.measured) return roundMessages(row.language).words.notMeasured;
  return saidIn(column, row);
}

function wordsIn(column: string, row: LiveRow): string {
  return text(wordsFor(column, row));
}

function notMeasuredIn({ language }: LiveRow): string {
  return text(roundMessages(language).words.notMeasured);
}
