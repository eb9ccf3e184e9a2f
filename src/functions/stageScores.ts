import { ifAllMeasured, notMeasured, stageScore, type Stage } from "../core";
import type { MessageLanguage } from "../messages/language";
import { foldCell } from "./foldCell";
import { matrix } from "./matrix";
import { measuredCell } from "./measuredCell";
import { partName, partNames } from "./partNames";
import { pointsCell } from "./pointsCell";
import { readStage } from "./readStage";
import { answerOrError } from "./spill";
import { Unanswerable } from "./unanswerable";
import { valueOf } from "./valueOf";

/**
 * The score (0–100) of one stage, its points in any shape; or of several stages below each other, the points (and maxima)
 * of each in its own row.
 */
export function stageScores(stages: unknown, points: unknown, maxima: unknown, language: MessageLanguage): unknown[][] {
  const stageRows = matrix(stages);
  const named = stageRows.flat();
  const [pointRows, maximumRows] = [matrix(points), matrix(maxima)];
  if (named.length === 1) return [[oneStage(named[0], pointRows.flat(), maximumRows.flat(), language)]];
  const blocks = [stageRows, pointRows, ...(maximumRows.flat().every(isBlank) ? [] : [maximumRows])];
  if (blocks.some(({ length }) => length !== named.length)) throw new Unanswerable({ kind: "stageRows" });
  return named.map((stage, row) => [
    answerOrError(language, () => oneStage(stage, pointRows[row] ?? [], maximumRows[row] ?? [null], language)),
  ]);
}

function oneStage(
  name: unknown,
  points: readonly unknown[],
  maxima: readonly unknown[],
  language: MessageLanguage,
): number {
  const published = readStage(name, language);
  const stage = maxima.every(isBlank) ? published : withMaxima(published, maxima);
  const cells = oneForEach("points", stage, points);
  const values = new Map(stage.components.map(({ id, maximum }, index) => [id, pointsCell(cells[index], maximum)]));
  return valueOf(stageScore(stage, values).score, partNames(stage.components));
}

function withMaxima(stage: Stage, maxima: readonly unknown[]): Stage {
  const cells = oneForEach("maxima", stage, maxima);
  const components = stage.components.map((component, index) => {
    const given = measuredCell(cells[index]);
    const maximum = given.measured ? given.value : 0;
    const value = maximum <= 0 && given.measured ? notMeasured({ kind: "baseNotPositive", base: maximum }) : given;
    return {
      ...component,
      maximum: valueOf(ifAllMeasured([{ id: `maxima: ${partName(component)}`, value }], maximum)),
    };
  });
  return { ...stage, components };
}

/** As many cells as the stage has components; blank ones after them, as a block of several stages has, are left out. */
function oneForEach(argument: string, stage: Stage, cells: readonly unknown[]): readonly unknown[] {
  const { length } = stage.components;
  if (cells.length >= length && cells.slice(length).every(isBlank)) return cells.slice(0, length);
  const components = stage.components.map(partName);
  throw new Unanswerable({ kind: "componentCount", argument, components, given: cells.length });
}

/** Also a 0, which a blank cell is on the desktop: no maximum is 0, and points of 0 after the last component are none. */
function isBlank(cell: unknown): boolean {
  const value = foldCell(cell);
  return value === null || value === 0;
}
