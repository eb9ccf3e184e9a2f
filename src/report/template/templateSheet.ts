import type { Catalogue, Frameworks } from "../../core";
import { isRightToLeft, type MessageLanguage } from "../../messages/language";
import { templateMessages } from "../../messages/templateMessages";
import type { DescribedSheet, DescribedWorkbook } from "../describedWorkbook";
import { ListsSheet } from "./listsSheet";
import { listsInRules } from "./listsInRules";
import { performanceSheet } from "./performanceSheet";
import { programmeTemplate } from "./programmeTemplate";
import { servicesSheet } from "./servicesSheet";
import { stagesSheet } from "./stagesSheet";

/** The sheets that a user can add to a workbook, by the names that their files have. */
export type TemplateKind = "inventory" | "stages" | "performance" | "programme";

export const templateKinds: readonly TemplateKind[] = ["inventory", "stages", "performance", "programme"];

/**
 * One empty sheet, ready to fill in, to be added to a user's own workbook: with drop-downs, header notes and a frozen
 * header. A hidden sheet of lists follows only where a list is too long to stand in its rule, which none of the built-in
 * catalogue's is.
 */
export function templateSheet(
  kind: TemplateKind,
  catalogue: Catalogue,
  frameworks: Frameworks,
  language: MessageLanguage,
): DescribedWorkbook {
  if (kind === "programme") return programmeTemplate(frameworks, language);
  const messages = templateMessages(language);
  const hidden = new ListsSheet(messages.sheets.lists);
  const lists = listsInRules(hidden);
  const sheets: Readonly<Record<typeof kind, () => DescribedSheet>> = {
    inventory: () => servicesSheet(catalogue, language, messages, lists),
    stages: () => stagesSheet(frameworks.stages, language, messages, lists),
    performance: () => performanceSheet(frameworks.performance, language, messages),
  };
  const sheet = sheets[kind]();
  return { rightToLeft: isRightToLeft[language], sheets: [sheet, ...(hidden.isEmpty ? [] : [hidden.described()])] };
}
