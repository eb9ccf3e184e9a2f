import type { Catalogue, Frameworks } from "../../core";
import { isRightToLeft, type MessageLanguage } from "../../messages/language";
import { templateMessages } from "../../messages/templateMessages";
import type { DescribedWorkbook } from "../describedWorkbook";
import { coverSheet } from "./coverSheet";
import { ListsSheet } from "./listsSheet";
import { performanceSheet } from "./performanceSheet";
import { servicesSheet } from "./servicesSheet";
import { stagesSheet } from "./stagesSheet";

/**
 * An empty submission, ready to fill in: a cover, the inventory, both scorecards, and a hidden sheet that holds the lists
 * to choose from. Everything in it comes from the catalogue and the frameworks, so that a changed catalogue changes it.
 */
export function templateSheets(
  catalogue: Catalogue,
  frameworks: Frameworks,
  language: MessageLanguage,
): DescribedWorkbook {
  const messages = templateMessages(language);
  const lists = new ListsSheet(messages.sheets.lists);
  const sheets = [
    coverSheet(messages, lists),
    servicesSheet(catalogue, language, messages, lists),
    stagesSheet(frameworks.stages, language, messages, lists),
    performanceSheet(frameworks.performance, language, messages),
  ];
  return { rightToLeft: isRightToLeft[language], sheets: [...sheets, lists.described()] };
}
