import type { CatalogueReading } from "./catalogue/catalogueProblem";
import { readCatalogue } from "./catalogue/readCatalogue";
import { rules } from "./rules/registry";

/** A user's own catalogue from a parsed JSON document, or all that is wrong with it, rules that do not exist included. */
export function readUserCatalogue(value: unknown): CatalogueReading {
  const reading = readCatalogue(value);
  if ("problems" in reading) return reading;
  const ids = new Set<string>(rules.map(({ id }) => id));
  const problems = reading.catalogue.rules.off.flatMap((text, at) =>
    ids.has(text) ? [] : [{ kind: "unknownRule" as const, place: `rules.off.${at}`, text }],
  );
  return problems.length > 0 ? { problems } : reading;
}
