import { serviceCatalogue, type Catalogue, type RoundService } from "../../../src/core";
import type { ExportedCatalogue } from "../../../src/report/export/exportedCatalogue";

/** A service with the answers that are given and no others. */
export function service(institution: string, values: RoundService["values"], row = 2): RoundService {
  return { institution, sheet: "الخدمات", row, values };
}

export const exported = (
  services: readonly RoundService[],
  catalogue: Catalogue = serviceCatalogue,
): ExportedCatalogue => ({ period: "2024", services, catalogue });

/** The built-in catalogue with further text fields, as a user's own may have them. */
export function withTexts(...ids: readonly string[]): Catalogue {
  const fields = ids.map((id) => ({
    id,
    kind: "text" as const,
    required: false,
    labels: { ar: `عمود ${id}`, en: `Column ${id}` },
  }));
  return { ...serviceCatalogue, fields: [...serviceCatalogue.fields, ...fields] };
}
