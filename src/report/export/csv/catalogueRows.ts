import type { MessageLanguage } from "../../../messages/language";
import type { ExportedCatalogue } from "../exportedCatalogue";
import { catalogueColumns } from "./catalogueColumns";
import type { CsvValue } from "./csvText";

/** The catalogue as rows of a CSV file: headers, then a row a service. What was blank or could not be read is blank. */
export function catalogueRows(exported: ExportedCatalogue, language: MessageLanguage): CsvValue[][] {
  const columns = catalogueColumns(exported, language);
  return [
    columns.map(({ header }) => header),
    ...exported.services.map((service, index) => columns.map(({ valueOf }) => valueOf(service, index))),
  ];
}
