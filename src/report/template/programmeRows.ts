import {
  figureDefinitions,
  programmeUnit,
  type FigureDefinition,
  type Frameworks,
  type ProgrammeColumnId,
} from "../../core";
import type { MessageLanguage } from "../../messages/language";

/** One row of a programme sheet to be written: its figure, and what stands in its columns beside the item and the unit. */
export interface ProgrammeRow {
  readonly figure: FigureDefinition;
  readonly cells: Partial<Readonly<Record<ProgrammeColumnId, string | number>>>;
}

/** The rows of the empty sheet: one for each period, level or stage of a figure, or as many as its definition offers. */
export function emptyProgrammeRows(frameworks: Frameworks, language: MessageLanguage): ProgrammeRow[] {
  return figureDefinitions.flatMap((figure) => {
    const { periods, names, rows = 1 } = figure.template;
    if (periods) return periods.map((period) => ({ figure, cells: { period: Number(period) } }));
    if (names) return listed(names, frameworks).map(({ label }) => ({ figure, cells: { detail: label[language] } }));
    return Array.from({ length: rows }, () => ({ figure, cells: {} }));
  });
}

function listed(names: string, { levels, stages }: Frameworks) {
  return names === "levels" ? levels.levels : stages.stages;
}

/** The name of a figure's unit, as the sheet states it; nothing for a figure in words. */
export function unitLabel({ unit }: FigureDefinition, language: MessageLanguage): string | null {
  return unit === null ? null : programmeUnit(unit).label[language];
}
