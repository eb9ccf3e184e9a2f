import { figureDefinition, figureGroups, programmeColumn, programmeUnit, unitKindOf, type Labels } from "../../../core";
import { ltr } from "../../../messages/isolate";
import type { MessageLanguage } from "../../../messages/language";
import type { ProgrammeNames } from "../../../messages/programmeFindingMessages";
import type { NumberFormat } from "../../describedWorkbook";
import { figureText } from "../figureText";

/** What the programme's findings speak of, in the language of the message. */
export function programmeNames(language: MessageLanguage): ProgrammeNames {
  const label = (labels: Labels) => labels[language];
  const number = (value: number) => shownNumber(value, Number.isInteger(value) ? "whole" : "points");
  return {
    figure: (id) => label(figureDefinition(id).label),
    column: (id) => label(programmeColumn(id).label),
    unit: (id) => label(programmeUnit(id).label),
    group: (id) => label(figureGroups.find((group) => group.id === id)!.label),
    number,
    share: shownShare,
    valueOf: (figure, value) => (unitKindOf(figureDefinition(figure)) === "share" ? shownShare(value) : number(value)),
  };
}

/** A number in a sentence. */
export function shownNumber(value: number, format: NumberFormat): string {
  return ltr(figureText(value, format));
}

/** "93.4%", "88%": per cents with a decimal where they have one. */
export function shownShare(value: number): string {
  return ltr(figureText(value, "interval").replace(".0%", "%"));
}
