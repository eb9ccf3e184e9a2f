import type { TemplateMessages } from "../../messages/templateMessages";
import type { DescribedRow, DescribedSheet } from "../describedWorkbook";
import type { DropDownLists } from "./dropDownLists";

/** Who hands the file in, and how it is filled in. Labels in the first column, answers in the second. */
export function coverSheet(messages: TemplateMessages, lists: DropDownLists): DescribedSheet {
  const answers = [messages.institution, messages.institutionKind, messages.governorate, messages.period];
  const firstRow = 3;
  const yesNo = lists.place(messages.answer, [messages.yes, messages.no]);
  const kinds = lists.place(messages.institutionKind, messages.institutionKinds);
  const rows: DescribedRow[] = [
    { style: "title", cells: [messages.coverTitle] },
    { style: "text", cells: [] },
    ...answers.map((label): DescribedRow => ({ style: "entry", cells: [label, null] })),
    { style: "text", cells: [] },
    ...messages.instructions.map((line): DescribedRow => ({ style: "text", cells: [line] })),
  ];
  const choice = (offset: number, list: typeof kinds) => ({
    column: 1,
    firstRow: firstRow + offset,
    lastRow: firstRow + offset,
    onlyListed: true,
    list,
  });
  return {
    name: messages.sheets.cover,
    columns: [{ width: 28 }, { width: 60 }],
    rows,
    dropDowns: [choice(1, kinds), choice(2, yesNo)],
  };
}
