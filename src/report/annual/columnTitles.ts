import { labelIn, type Catalogue, type Frameworks } from "../../core";
import type { MessageLanguage } from "../../messages/language";
import { institutionColumns } from "../round/institutionColumns";
import type { ColumnTitles } from "./parts/cells/roundCells";

/** The titles that a round's workbook has in a language, for origins that have no cell to name. */
export function columnTitles(catalogue: Catalogue, frameworks: Frameworks, language: MessageLanguage): ColumnTitles {
  return {
    institutions: new Map(institutionColumns(frameworks).map(({ id, title }) => [id, title(language)])),
    services: new Map(catalogue.fields.map(({ id, labels }) => [id, labelIn(labels, language)])),
  };
}
