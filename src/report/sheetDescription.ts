import type { Assessment } from "../core";
import type { MessageLanguage } from "../messages/language";
import { reportMessages } from "../messages/reportMessages";

/** What a checked sheet is: "Service inventory, 66 services", or that nothing was recognised. */
export function sheetDescription(assessment: Assessment, language: MessageLanguage): string {
  const { inventory, unreadInventory, notRecognised, scorecard, programme } = reportMessages(language);
  if (assessment.kind === "scorecard") return scorecard[assessment.scorecard.kind];
  if (assessment.kind === "programme") return programme(assessment.figures);
  const { table } = assessment;
  if (!table) return notRecognised;
  return table.fields.length === 0 ? unreadInventory : inventory(table.rowNumbers.length);
}
