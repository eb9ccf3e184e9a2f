import { isSameOverall, stageScore, type Component, type RoundInstitution, type Stage } from "../../../core";
import { roundMessages } from "../../../messages/roundMessages";
import { text } from "../../inPlace/guardedFormula";
import { saidIn, type LiveRow } from "./liveRow";

/** The formulas of a row's stages by column, without their "=": each of the points of its components, where it came from them. */
export function stageFormulas(row: LiveRow): [string, string][] {
  return row.frameworks.stages.stages.flatMap((stage): [string, string][] =>
    isOfPoints(stage, row.institution) ? [[`stage.${stage.id}`, stageFormula(stage, row)]] : [],
  );
}

/** True where a stage is what its points give, measured or open; a round may hold another, or none of its points. */
function isOfPoints(stage: Stage, { stages, components }: RoundInstitution): boolean {
  const held = stages[stage.id];
  if (held === undefined || components === undefined) return false;
  return isSameOverall(held, stageScore(stage, new Map(Object.entries(components))));
}

/** The points out of their maxima, while each is a number within its own; clear of binary noise. */
function stageFormula({ id, components }: Stage, row: LiveRow): string {
  const addresses = components.map((component) => addressOf(component, row));
  const cells = addresses.join(",");
  const maximum = components.reduce((sum, component) => sum + component.maximum, 0);
  const within = components.map((component, index) => `${addresses[index]}<=${component.maximum}`);
  const isWhole = [`COUNT(${cells})=${components.length}`, `MIN(${cells})>=0`, ...within].join(",");
  return `IF(AND(${isWhole}),ROUND(100*SUM(${cells})/${maximum},10),${otherwise(`stage.${id}`, components, row)})`;
}

/** What an open score says of its ends holds while its points are what they were. */
function otherwise(column: string, components: readonly Component[], row: LiveRow): string {
  const said = text(saidIn(column, row));
  const same = components.flatMap((component) => {
    const points = row.institution.components?.[component.id];
    return points?.measured ? [`${addressOf(component, row)}=${points.value}`] : [];
  });
  const notMeasured = text(roundMessages(row.language).words.notMeasured);
  if (same.length === 0 || said === notMeasured) return said;
  return `IF(AND(${same.join(",")}),${said},${notMeasured})`;
}

function addressOf({ id }: Component, { at }: LiveRow): string {
  return at(`component.${id}`);
}
