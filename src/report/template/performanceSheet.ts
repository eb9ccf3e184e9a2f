import type { PerformanceFramework } from "../../core";
import type { MessageLanguage } from "../../messages/language";
import type { TemplateMessages } from "../../messages/templateMessages";
import type { DescribedRow, DescribedSheet, NumberBounds } from "../describedWorkbook";

/** Axes and perspectives are scored 0–100. Source: annual report 2024. */
const scale = 100;

/** The empty scorecard of institutional performance: axes under their perspectives. */
export function performanceSheet(
  { perspectives }: PerformanceFramework,
  language: MessageLanguage,
  messages: TemplateMessages,
): DescribedSheet {
  const rows: DescribedRow[] = [{ style: "header", cells: [messages.axis, messages.score, messages.maximum] }];
  const numberBounds: NumberBounds[] = [];
  for (const { label, axes } of perspectives) {
    rows.push({ style: "section", cells: [label[language], null, null] });
    for (const axis of axes) {
      rows.push({ style: "entry", cells: [axis.label[language], null, scale] });
      numberBounds.push({
        column: 1,
        firstRow: rows.length,
        lastRow: rows.length,
        from: 0,
        to: scale,
        refusal: messages.pointsRefused(scale),
      });
    }
  }
  return {
    name: messages.sheets.performance,
    columns: [{ width: 52 }, { width: 12, format: "points" }, { width: 16, format: "points" }],
    rows,
    frozenRows: 1,
    numberBounds,
    notes: [messages.notes.axis, messages.notes.score, messages.notes.scale].map((text, column) => ({
      row: 1,
      column,
      text,
    })),
  };
}
