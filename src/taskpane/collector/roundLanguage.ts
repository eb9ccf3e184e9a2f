import type { Sheet } from "../../core";
import { languages, type MessageLanguage } from "../../messages/language";
import { roundMessages } from "../../messages/roundMessages";

/** Rows in which a header is looked for. */
export const headerRows = 10;

/** The language in which a round's sheets stand; undefined where none of them has the header of the institutions. */
export function roundLanguage(sheets: readonly Sheet[]): MessageLanguage | undefined {
  return languages.find((language) => {
    const { name, verdict, overall } = roundMessages(language).columns;
    return sheets.some(({ grid }) =>
      grid.rows.slice(0, headerRows).some((row) => [name, verdict, overall].every((title) => row.includes(title))),
    );
  });
}
