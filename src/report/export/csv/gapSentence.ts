import { exportMessages } from "../../../messages/exportMessages";
import type { MessageLanguage } from "../../../messages/language";
import { roundMessages } from "../../../messages/roundMessages";
import type { ExportedCatalogue } from "../exportedCatalogue";

/**
 * What is empty in the file though something may stand in the submission. Of an inventory it is known cell by cell; a round
 * keeps no cell that could not be read, only its findings, so that its empty cells of required columns are counted.
 */
export function gapSentence({ catalogue, services, unreadable }: ExportedCatalogue, language: MessageLanguage): string {
  const messages = exportMessages(language);
  if (unreadable !== undefined) return messages.unreadableCells(unreadable);
  const required = catalogue.fields.filter((field) => field.required);
  const empty = services.reduce(
    (sum, { values }) => sum + required.filter(({ id }) => values[id] === undefined).length,
    0,
  );
  return messages.emptyCells(empty, roundMessages(language).sheets.findings);
}
