import type { Round } from "../../core";
import type { MessageLanguage } from "../../messages/language";
import { reportMessages } from "../../messages/reportMessages";
import { roundMessages } from "../../messages/roundMessages";
import type { DescribedRow, DescribedSheet } from "../describedWorkbook";
import { mostServices as mostRows } from "./catalogueSheet";

/** The findings of all institutions, a row each; what an institution has more of than is listed its last row says. */
export function listedFindingsSheet({ findings }: Round, language: MessageLanguage): DescribedSheet {
  const { sheets, findingColumns, sheetFull } = roundMessages(language);
  const { severityWord } = reportMessages(language);
  const { institution, severity, rule, sheet, place, message } = findingColumns;
  const left = findings.length - mostRows;
  return {
    name: sheets.findings,
    columns: [{ width: 11 }, { width: 34 }, { width: 24 }, { width: 18 }, { width: 18 }, { width: 90, wraps: false }],
    rows: [
      { style: "header", cells: [severity, institution, rule, sheet, place, message] },
      ...findings.slice(0, mostRows).map((finding): DescribedRow => ({
        style: finding.severity,
        cells: [
          severityWord[finding.severity],
          finding.institution,
          finding.rule,
          finding.sheet || null,
          finding.place || null,
          finding.message,
        ],
      })),
      ...(left > 0 ? [{ style: "text", cells: [sheetFull(left)] } as const] : []),
    ],
    frozenRows: 1,
    filterRow: 1,
  };
}
