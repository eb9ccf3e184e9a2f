import type { Frameworks } from "../../core";
import { isRightToLeft, type MessageLanguage } from "../../messages/language";
import { programmeMessages } from "../../messages/programmeMessages";
import type { DescribedWorkbook } from "../describedWorkbook";
import { ListsSheet } from "./listsSheet";
import { listsInRules } from "./listsInRules";
import { emptyProgrammeRows, type ProgrammeRow } from "./programmeRows";
import { programmeSheet } from "./programmeSheet";

/** The programme sheet, ready to fill in, or with rows that are already filled. */
export function programmeTemplate(
  frameworks: Frameworks,
  language: MessageLanguage,
  rows: readonly ProgrammeRow[] = emptyProgrammeRows(frameworks, language),
): DescribedWorkbook {
  const hidden = new ListsSheet(programmeMessages(language).lists);
  const sheet = programmeSheet(rows, language, listsInRules(hidden));
  return { rightToLeft: isRightToLeft[language], sheets: [sheet, ...(hidden.isEmpty ? [] : [hidden.described()])] };
}
