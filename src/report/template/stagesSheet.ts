import type { StagesFramework } from "../../core";
import type { MessageLanguage } from "../../messages/language";
import type { TemplateMessages } from "../../messages/templateMessages";
import type { DescribedRow, DescribedSheet, NumberBounds } from "../describedWorkbook";
import type { DropDownLists } from "./dropDownLists";

/** The empty scorecard of readiness by stage: components under their stages with the maxima filled in, then the plan checklist. */
export function stagesSheet(
  { stages, plan }: StagesFramework,
  language: MessageLanguage,
  messages: TemplateMessages,
  lists: DropDownLists,
): DescribedSheet {
  const rows: DescribedRow[] = [{ style: "header", cells: [messages.component, messages.points, messages.maximum] }];
  const numberBounds: NumberBounds[] = [];
  for (const stage of stages) {
    rows.push({ style: "section", cells: [stage.label[language], null, null] });
    for (const { label, maximum } of stage.components) {
      rows.push({ style: "entry", cells: [label[language], null, maximum] });
      numberBounds.push({
        column: 1,
        firstRow: rows.length,
        lastRow: rows.length,
        from: 0,
        to: maximum,
        refusal: messages.pointsRefused(maximum),
      });
    }
  }
  rows.push({ style: "text", cells: [] }, { style: "header", cells: [messages.plan, messages.answer, null] });
  const firstRow = rows.length + 1;
  rows.push(...plan.map(({ label }): DescribedRow => ({ style: "entry", cells: [label[language], null, null] })));
  const yesNo = lists.place(messages.answer, [messages.yes, messages.no]);
  return {
    name: messages.sheets.stages,
    columns: [{ width: 52 }, { width: 12, format: "points" }, { width: 16, format: "points" }],
    rows,
    frozenRows: 1,
    numberBounds,
    dropDowns: [{ column: 1, firstRow, lastRow: rows.length, onlyListed: true, list: yesNo }],
    notes: [
      ...[messages.notes.component, messages.notes.points, messages.notes.maximum].map((text, column) => ({
        row: 1,
        column,
        text,
      })),
      { row: firstRow - 1, column: 1, text: messages.notes.answer },
    ],
  };
}
