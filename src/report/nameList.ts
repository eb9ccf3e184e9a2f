import type { MessageLanguage } from "../messages/language";
import { reportMessages } from "../messages/reportMessages";
import { visibleText } from "./visibleText";

/** Names in one sentence, at most: a workbook may have thousands of sheets. */
const mostNames = 20;

/** Names of sheets as a list inside a sentence. */
export function nameList(names: readonly string[], language: MessageLanguage): string {
  const { quoted, comma, andMore } = reportMessages(language);
  const listed = names
    .slice(0, mostNames)
    .map((name) => quoted(visibleText(name)))
    .join(comma);
  return names.length > mostNames ? `${listed} ${andMore(names.length - mostNames)}` : listed;
}
