import type { Round } from "../../core";
import type { MessageLanguage } from "../../messages/language";
import { roundMessages } from "../../messages/roundMessages";
import type { DescribedRow, DescribedSheet } from "../describedWorkbook";

/** The files that gave no row, each with its reason. */
export function unreadSheet({ unread }: Round, language: MessageLanguage): DescribedSheet {
  const { sheets, unreadColumns } = roundMessages(language);
  return {
    name: sheets.unread,
    columns: [{ width: 44 }, { width: 110 }],
    rows: [
      { style: "header", cells: [unreadColumns.file, unreadColumns.reason] },
      ...unread.map(({ file, reason }): DescribedRow => ({ style: "body", cells: [file, reason] })),
    ],
    frozenRows: 1,
  };
}
