import { labelIn, matchingKey, serviceCatalogue, type CellValue } from "../../core";
import { languages, type MessageLanguage } from "../../messages/language";
import { roundMessages } from "../../messages/roundMessages";
import type { RoundSheetKind, SheetHead } from "./collector";

/**
 * Which of a round's sheets has this head, whatever the sheet is called: by columns that no other sheet has together, in any
 * order. The two sheets without such columns must begin exactly as a round's do, with nothing beside.
 */
export function roundSheetKind(head: SheetHead): RoundSheetKind | undefined {
  const rows = head.map((row) => row.map(keyOf));
  for (const language of languages) {
    const { about, unreadColumns } = roundMessages(language);
    const found = Object.entries(tellingTitles(language)).find(([, titles]) => rows.some((row) => holds(row, titles)));
    if (found) return found[0] as RoundSheetKind;
    if (isOnly(rows[0], [unreadColumns.file, unreadColumns.reason])) return "unread";
    const hasLabels = [about.period, about.policy].every((label) => rows.some((row) => row[0] === matchingKey(label)));
    if (isOnly(rows[0], [about.title]) && hasLabels) return "about";
  }
  return undefined;
}

function tellingTitles(language: MessageLanguage): Partial<Record<RoundSheetKind, readonly string[]>> {
  const { columns, serviceColumns, findingColumns } = roundMessages(language);
  const { severity, institution, rule, sheet, place, message } = findingColumns;
  const [name] = serviceCatalogue.fields;
  return {
    institutions: [columns.name, columns.kind, columns.verdict, columns.overall],
    services: [...Object.values(serviceColumns), ...(name ? [labelIn(name.labels, language)] : [])],
    findings: [severity, institution, rule, sheet, place, message],
  };
}

function keyOf(cell: CellValue | undefined): string {
  return typeof cell === "string" ? matchingKey(cell) : "";
}

function holds(row: readonly string[], titles: readonly string[]): boolean {
  return titles.every((title) => row.includes(matchingKey(title)));
}

/** Whether a row holds these texts in their order and, by all that can be read of it, nothing else. */
function isOnly(row: readonly string[] = [], titles: readonly string[]): boolean {
  const filled = row.filter((key) => key !== "");
  return filled.length === titles.length && titles.every((title, index) => filled[index] === matchingKey(title));
}
