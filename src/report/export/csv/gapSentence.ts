import { exportMessages } from "../../../messages/exportMessages";
import type { MessageLanguage } from "../../../messages/language";
import { roundMessages } from "../../../messages/roundMessages";
import type { ExportedCatalogue } from "../exportedCatalogue";

/**
 * What is empty in the file though something stands, or should, in the submission. Of an inventory it is known cell by cell;
 * of a round, what is blank in a required column and what could not be read in any, as far as the round kept that.
 */
export function gapSentence({ catalogue, services, unreadable }: ExportedCatalogue, language: MessageLanguage): string {
  const messages = exportMessages(language);
  if (unreadable !== undefined) return messages.unreadableCells(unreadable);
  const required = catalogue.fields.filter((field) => field.required);
  const empty = services.reduce((sum, { values, unreadable: unread = [] }) => {
    const blank = required.filter(({ id }) => values[id] === undefined && !unread.includes(id));
    return sum + blank.length + unread.length;
  }, 0);
  return messages.emptyCells(empty, roundMessages(language).sheets.findings);
}
