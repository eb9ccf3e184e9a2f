import { byName, figureDefinitions, unitKey, type FigureDefinition } from "./programmeDefinitions";

/** Every name of a figure, folded, with the figure it names. */
export const figuresByName = byName(figureDefinitions);

/** The figure that a cell's text names, in either language. */
export function figureNamed(text: string): FigureDefinition | undefined {
  return figuresByName().get(unitKey(text));
}
