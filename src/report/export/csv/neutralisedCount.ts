import type { MessageLanguage } from "../../../messages/language";
import type { ExportedCatalogue } from "../exportedCatalogue";
import { catalogueColumns } from "./catalogueColumns";
import { neutralised } from "./neutralised";

/** How many texts of the exported catalogue begin like a formula. */
export function neutralisedCount(exported: ExportedCatalogue, language: MessageLanguage): number {
  const columns = catalogueColumns(exported, language);
  return exported.services
    .flatMap((service, index) => columns.map(({ valueOf }) => valueOf(service, index)))
    .filter((value) => typeof value === "string" && neutralised(value) !== value).length;
}
