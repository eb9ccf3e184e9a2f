import {
  cellAddress,
  perspectiveScore,
  perspectiveWeights,
  sameScore,
  scoreScale,
  type Frameworks,
  type LevelPolicy,
  type Perspective,
  type RoundInstitution,
} from "../../../core";
import { roundMessages } from "../../../messages/roundMessages";
import { templateMessages } from "../../../messages/templateMessages";
import type { MessageLanguage } from "../../../messages/language";
import type { DescribedCell, DescribedFormula, DescribedSheet } from "../../describedWorkbook";
import { text } from "../../inPlace/guardedFormula";
import type { SheetPlace } from "../../round/roundPlace";
import { levelFormula } from "../parts/cells/levelFormula";

/** What scores are computed by, and the language of the sheet. */
export interface ScoringTerms {
  readonly frameworks: Frameworks;
  readonly policy: LevelPolicy;
  readonly language: MessageLanguage;
}

/** One row of the sheet: its institution, and the addresses of its cells by column. */
interface LiveRow extends ScoringTerms {
  readonly institution: RoundInstitution;
  readonly at: (column: string) => string;
}

interface Part {
  readonly address: string;
  readonly weight: number;
}

/**
 * The sheet of institutions with formulas for the scores that follow from others of their row, as they were computed: a
 * perspective from its axes, the overall score from the perspectives by the kind of institution, its ends and its level. What
 * was not measured stays as it is.
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
    const formulas = rowFormulas({ ...terms, institution, at });
    return { ...row, cells: row.cells.map((cell, column) => live(cell, formulas.get(ids.get(column) ?? ""))) };
  });
  return { ...sheet, rows };
}

function live(cell: DescribedCell, formula: string | undefined): DescribedCell {
  if (formula === undefined || (typeof cell !== "number" && typeof cell !== "string")) return cell;
  return { formula: `=${formula}`, result: cell } satisfies DescribedFormula;
}

/** The formulas of a row by column, without their "=". */
function rowFormulas(row: LiveRow): ReadonlyMap<string, string> {
  const { institution, frameworks, at } = row;
  const { notMeasured, noPublishedLevel: noLevel } = roundMessages(row.language).words;
  const perspectives = frameworks.performance.perspectives.flatMap((perspective): [string, string][] =>
    isMeanOfAxes(perspective, institution)
      ? [[`perspective.${perspective.id}`, meanFormula(axesOf(perspective, row), row)]]
      : [],
  );
  if (!institution.overall?.score.measured) return new Map(perspectives);
  const overall = at("overall");
  const end = (value: number) => `IF(ISNUMBER(${overall}),${overall},${value})`;
  return new Map([
    ...perspectives,
    ["overall", overallFormula(row)],
    ["overallLow", end(scoreScale.low)],
    ["overallHigh", end(scoreScale.high)],
    ["level", levelFormula(overall, { ...row, notMeasured, noLevel })],
  ]);
}

/** By the word in the cell of the kind: another kind weighs other perspectives. */
function overallFormula(row: LiveRow): string {
  const { at, frameworks, language } = row;
  const meanOf = (isService: boolean) =>
    meanFormula(
      perspectiveWeights(frameworks.performance, isService).map(({ perspective: { id, weight } }) => ({
        address: at(`perspective.${id}`),
        weight,
      })),
      row,
    );
  const [service, nonService] = templateMessages(language).institutionKinds.map(text);
  return `IF(${at("kind")}=${service},${meanOf(true)},IF(${at("kind")}=${nonService},${meanOf(false)},${notMeasuredIn(row)}))`;
}

/** The mean of parts by their weights, while each is a number within the scale; clear of binary noise. */
function meanFormula(parts: readonly Part[], row: LiveRow): string {
  const cells = parts.map(({ address }) => address).join(",");
  const weights = parts.map(({ weight }) => weight);
  const sum = parts.map(({ address, weight }) => `${weight}*${address}`).join("+");
  const isEven = weights.every((weight) => weight === weights[0]);
  const mean = isEven ? `AVERAGE(${cells})` : `(${sum})/(${weights.join("+")})`;
  const isWhole = `COUNT(${cells})=${parts.length},MIN(${cells})>=${scoreScale.low},MAX(${cells})<=${scoreScale.high}`;
  return `IF(AND(${isWhole}),ROUND(${mean},10),${notMeasuredIn(row)})`;
}

function axesOf({ axes }: Perspective, { at }: LiveRow): readonly Part[] {
  return axes.map(({ id, weight }) => ({ address: at(`axis.${id}`), weight }));
}

/** True where a perspective is what its axes give; a round may hold another, or no axes. */
function isMeanOfAxes(perspective: Perspective, { perspectives, axes }: RoundInstitution): boolean {
  const held = perspectives[perspective.id]?.score;
  const computed = perspectiveScore(perspective, new Map(Object.entries(axes))).score;
  return held?.measured === true && computed.measured && Math.abs(computed.value - held.value) < sameScore;
}

function notMeasuredIn({ language }: LiveRow): string {
  return text(roundMessages(language).words.notMeasured);
}
