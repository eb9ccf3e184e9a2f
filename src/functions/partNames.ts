import type { Named } from "../core";
import type { PartNames } from "../messages/functionProblem";
import type { MessageLanguage } from "../messages/language";

/** The names of components, perspectives or indices by id. */
export function partNames(parts: readonly Named[], language: MessageLanguage): PartNames {
  return Object.fromEntries(parts.map(({ id, label }) => [id, label[language]]));
}
