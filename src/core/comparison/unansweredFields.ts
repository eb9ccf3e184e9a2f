import type { Catalogue, CatalogueField } from "../catalogue/catalogue";
import type { RoundService } from "../round/round";

/**
 * The fields whose statistic was not measured, though it should be: required ones that no service answers, and optional ones
 * whose cells hold nothing that can be read. In the catalogue's order; none without services.
 */
export function unansweredFields(services: readonly RoundService[], catalogue: Catalogue): readonly CatalogueField[] {
  return catalogue.fields.filter(({ id, kind, required }) => {
    const isOwed = required || services.some(({ unreadable }) => unreadable?.includes(id));
    const isAnswered = services.some(({ values }) => values[id] !== undefined);
    return kind !== "text" && services.length > 0 && isOwed && !isAnswered;
  });
}
