import { figureGroups, type FigureGroup, type Frameworks, type ProgrammeReading } from "../../../core";
import type { MessageLanguage } from "../../../messages/language";
import type { ReportPart } from "../reportDocument";
import { figuresPart } from "./figuresPart";
import { indexPart } from "./indexPart";
import { internationalPart } from "./internationalPart";
import { levelsPart, nextYearPart, stagesPart } from "./listParts";
import { notesBlocks } from "./notesBlocks";
import { programmeContext, type ProgrammeContext } from "./programmeContext";
import type { ProgrammePlace } from "./programmePlace";
import { sheetRemarksPart } from "./sheetRemarksPart";

/** Groups that are shown in a way of their own; any other is a group of figures. */
const ownParts: Readonly<Record<string, (context: ProgrammeContext, group: FigureGroup) => ReportPart | undefined>> = {
  international: internationalPart,
  levels: levelsPart,
  nextYear: nextYearPart,
  stages: stagesPart,
};

/**
 * The programme's chapters of the yearly report, one a group of the programme sheet that has anything to tell, and last what
 * is doubtful about the sheet itself. With `place`, where the sheet stands in the report's workbook, figures are formulas
 * over its cells.
 */
export function programmeParts(
  programme: ProgrammeReading,
  frameworks: Frameworks,
  place: ProgrammePlace | undefined,
  language: MessageLanguage,
): readonly ReportPart[] {
  const context = programmeContext(programme, frameworks, place, language);
  const parts = figureGroups.map((group) => {
    const part = groupPart(context, group);
    return part && { ...part, blocks: [...part.blocks, ...notesBlocks(context, group)] };
  });
  return [...parts, sheetRemarksPart(context)].flatMap((part) => part ?? []);
}

function groupPart(context: ProgrammeContext, group: FigureGroup): ReportPart | undefined {
  if (!group.isIndex) return (ownParts[group.id] ?? figuresPart)(context, group);
  const index = context.results.indices.find((result) => result.group.id === group.id);
  return index && indexPart(context, index);
}
