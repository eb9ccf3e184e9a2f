import type { MessageLanguage } from "../../../messages/language";
import type { ExportedCatalogue } from "../exportedCatalogue";
import { catalogueColumns } from "./catalogueColumns";
import { csvText } from "./csvText";

/** The catalogue as a CSV file: a row of headers, a row a service. What was blank or could not be read is blank. */
export function catalogueCsv(exported: ExportedCatalogue, language: MessageLanguage): string {
  const columns = catalogueColumns(exported, language);
  return csvText([
    columns.map(({ header }) => header),
    ...exported.services.map((service, index) => columns.map(({ valueOf }) => valueOf(service, index))),
  ]);
}
