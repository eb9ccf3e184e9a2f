import { annualPageMessages } from "../../../messages/annualPageMessages";
import type { MessageLanguage } from "../../../messages/language";
import type { DescribedRow, DescribedSheet } from "../../describedWorkbook";
import type { ReportDocument } from "../reportDocument";

/** The first sheet: what the cover says, and which sheet holds which part. `names` are the sheets' names, as they stand. */
export function contentsSheet(
  { title, cover, notice, parts }: ReportDocument,
  names: readonly string[],
  language: MessageLanguage,
): DescribedSheet {
  const messages = annualPageMessages(language);
  const rows: readonly DescribedRow[] = [
    { style: "title", cells: [title] },
    ...cover.map((line): DescribedRow => ({ style: line === notice ? "warning" : "text", cells: [line], spans: true })),
    { style: "text", cells: [] },
    { style: "header", cells: [messages.contents, messages.sheet] },
    ...parts.map(({ heading, sheetName }, index): DescribedRow => ({
      style: "body",
      cells: [heading, names[index] ?? sheetName],
    })),
  ];
  return { name: messages.coverSheet, columns: [{ width: 70 }, { width: 34 }], rows };
}
