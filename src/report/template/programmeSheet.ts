import {
  figureGroups,
  programmeColumns,
  programmeUnits,
  unitKindOf,
  type ProgrammeColumnId,
  type UnitKind,
} from "../../core";
import type { MessageLanguage } from "../../messages/language";
import { programmeMessages } from "../../messages/programmeMessages";
import type { DescribedCell, DescribedRow, DescribedSheet, NumberBounds, NumberFormat } from "../describedWorkbook";
import type { DropDownLists } from "./dropDownLists";
import { unitLabel, type ProgrammeRow } from "./programmeRows";

/** What may be typed, by the kind of unit. A share is typed as 77% or as 77. Counts end where Excel's digits do. */
const bounds: Readonly<Record<UnitKind, { readonly from: number; readonly to: number }>> = {
  count: { from: 0, to: 999_999_999_999_999 },
  amount: { from: 0, to: 999_999_999_999_999 },
  share: { from: 0, to: 100 },
  rank: { from: 1, to: 999 },
  index: { from: 0, to: 1 },
  score: { from: 0, to: 100 },
};

const formats: Readonly<Record<UnitKind, NumberFormat>> = {
  count: "whole",
  amount: "whole",
  share: "share",
  rank: "whole",
  index: "points",
  score: "points",
};

const at = (id: ProgrammeColumnId): number => programmeColumns.findIndex((column) => column.id === id);
const numberColumns = ["value", "target", "before"] as const;

/** A programme sheet with these rows, under the names of their groups: empty as a template, or filled in. */
export function programmeSheet(
  rows: readonly ProgrammeRow[],
  language: MessageLanguage,
  lists: DropDownLists,
): DescribedSheet {
  const messages = programmeMessages(language);
  const described: DescribedRow[] = [{ style: "header", cells: programmeColumns.map(({ label }) => label[language]) }];
  const numberBounds: NumberBounds[] = [];
  let group: string | undefined;
  for (const row of rows) {
    if (row.figure.group !== group) described.push(groupRow(row.figure.group, language));
    group = row.figure.group;
    described.push(figureRow(row, language));
    numberBounds.push(...boundsOf(row, described.length, messages.numberRefused));
  }
  const units = programmeUnits.map(({ label }) => label[language]);
  return {
    name: messages.sheetName,
    columns: programmeColumns.map(({ width }) => ({ width })),
    rows: described,
    frozenRows: 1,
    numberBounds: joined(numberBounds),
    dropDowns: [
      {
        column: at("unit"),
        firstRow: 2,
        lastRow: described.length + 100,
        onlyListed: false,
        list: lists.place(programmeColumns[at("unit")]!.label[language], units),
        prompt: { title: programmeColumns[at("unit")]!.label[language], text: messages.unitPrompt },
      },
    ],
    notes: programmeColumns.map(({ id }, column) => ({ row: 1, column, text: messages.columnNotes[id] })),
  };
}

function groupRow(id: string, language: MessageLanguage): DescribedRow {
  const label = figureGroups.find((group) => group.id === id)?.label[language] ?? "";
  return { style: "section", cells: programmeColumns.map((_, column) => (column === 0 ? label : null)) };
}

function figureRow({ figure, cells }: ProgrammeRow, language: MessageLanguage): DescribedRow {
  const kind = unitKindOf(figure);
  const format = kind === undefined ? undefined : formats[kind];
  const written = programmeColumns.map(({ id }): DescribedCell => {
    if (id === "item") return figure.label[language];
    if (id === "unit") return cells.unit ?? unitLabel(figure, language);
    return cells[id] ?? null;
  });
  const rowFormats: (NumberFormat | undefined)[] = programmeColumns.map(() => undefined);
  for (const column of numberColumns) rowFormats[at(column)] = format;
  rowFormats[at("change")] = "share";
  rowFormats[at("institutions")] = "whole";
  return { style: "entry", cells: written, formats: rowFormats };
}

function boundsOf(
  { figure }: ProgrammeRow,
  row: number,
  refusal: (from: number, to: number) => string,
): NumberBounds[] {
  const kind = unitKindOf(figure);
  if (kind === undefined) return [];
  const { from, to } = bounds[kind];
  return numberColumns
    .filter((column) => figure.columns.includes(column))
    .map((column) => ({ column: at(column), firstRow: row, lastRow: row, from, to, refusal: refusal(from, to) }));
}

/** Bounds of rows that follow each other as one rule. */
function joined(all: readonly NumberBounds[]): NumberBounds[] {
  const rules: NumberBounds[] = [];
  for (const rule of [...all].sort((a, b) => a.column - b.column || a.firstRow - b.firstRow)) {
    const last = rules.at(-1);
    const follows = last?.column === rule.column && last.lastRow + 1 === rule.firstRow && last.refusal === rule.refusal;
    if (last && follows) rules[rules.length - 1] = { ...last, lastRow: rule.lastRow };
    else rules.push(rule);
  }
  return rules;
}
