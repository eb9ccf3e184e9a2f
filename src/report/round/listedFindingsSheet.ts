import type { Round } from "../../core";
import type { MessageLanguage } from "../../messages/language";
import { reportMessages } from "../../messages/reportMessages";
import { roundMessages } from "../../messages/roundMessages";
import type { DescribedRow, DescribedSheet } from "../describedWorkbook";
import { mostServices as mostRows } from "./catalogueSheet";
import { messageIn, translationOf } from "./messageIn";

/**
 * The findings of all institutions, a row each; what an institution has more of than is listed its last row says. The
 * sentence stands last, where it may run on; before it the same in the other language, for reports in that one.
 */
export function listedFindingsSheet({ findings }: Round, language: MessageLanguage): DescribedSheet {
  const { sheets, findingColumns, sheetFull } = roundMessages(language);
  const { severityWord } = reportMessages(language);
  const { institution, severity, rule, sheet, place, cells, message, translation } = findingColumns;
  const left = findings.length - mostRows;
  return {
    name: sheets.findings,
    columns: [
      ...[11, 34, 24, 18, 18].map((width) => ({ width })),
      { width: 9, format: "whole" },
      { width: 24, wraps: false },
      { width: 90, wraps: false },
    ],
    rows: [
      { style: "header", cells: [severity, institution, rule, sheet, place, cells, translation, message] },
      ...findings.slice(0, mostRows).map((finding): DescribedRow => ({
        style: finding.severity,
        cells: [
          severityWord[finding.severity],
          finding.institution,
          finding.rule,
          finding.sheet || null,
          finding.place || null,
          finding.cells ?? null,
          translationOf(finding, language),
          messageIn(finding, language),
        ],
      })),
      ...(left > 0 ? [{ style: "text", cells: [sheetFull(left)] } as const] : []),
    ],
    frozenRows: 1,
    filterRow: 1,
  };
}
