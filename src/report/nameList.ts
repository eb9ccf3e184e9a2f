import type { MessageLanguage } from "../messages/language";
import { reportMessages } from "../messages/reportMessages";
import { visibleText } from "./visibleText";

/** Names in one sentence, at most: a workbook may have thousands of sheets. */
const mostNames = 20;

/** Names of sheets as a list inside a sentence, each with the number of its rows where `rows` gives one. */
export function nameList(
  names: readonly string[],
  language: MessageLanguage,
  rows: readonly (number | undefined)[] = [],
): string {
  const { quoted, comma, andMore, rowsOf } = reportMessages(language);
  const listed = names
    .slice(0, mostNames)
    .map((name, at) => {
      const shown = quoted(visibleText(name));
      return rows[at] === undefined ? shown : rowsOf(shown, rows[at]);
    })
    .join(comma);
  return names.length > mostNames ? `${listed} ${andMore(names.length - mostNames)}` : listed;
}
