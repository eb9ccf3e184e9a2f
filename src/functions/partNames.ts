import type { Named } from "../core";
import type { PartNames } from "../messages/functionProblem";
import { defaultLanguage } from "../messages/language";

/**
 * What a component, perspective or index is called. In Arabic: functions that score them have no argument for a language,
 * and functions.js is built without their English labels.
 */
export function partName({ label }: Named): string {
  return label[defaultLanguage];
}

/** The names of several by id. */
export function partNames(parts: readonly Named[]): PartNames {
  return Object.fromEntries(parts.map((part) => [part.id, partName(part)]));
}
