import type { Catalogue } from "../../../core";
import { cpsvProfile } from "./cpsvProfile";

/** The catalogue with a column more for each mandatory property that none of its own gives; undefined where it needs none. */
export function fullerCatalogue(catalogue: Catalogue): Catalogue | undefined {
  const ids = new Set(catalogue.fields.map(({ id }) => id));
  const columns = cpsvProfile.mandatory.flatMap(({ fields, column }) =>
    column && !fields.some((id) => ids.has(id)) ? [column] : [],
  );
  return columns.length === 0 ? undefined : { ...catalogue, fields: [...catalogue.fields, ...columns] };
}
