import type { Frameworks, Round, RoundInstitution } from "../../core";
import type { MessageLanguage } from "../../messages/language";
import { roundMessages, type RoundMessages } from "../../messages/roundMessages";
import type { DescribedRow, DescribedSheet } from "../describedWorkbook";
import { institutionColumns, type InstitutionColumn } from "./institutionColumns";
import { numberFormat } from "../numberFormat";
import type { SheetPlace } from "./roundPlace";

/** The row below the header. */
export const firstRow = 2;

/** One row an institution, in the order of the round, with lists to choose from where a cell is there to be corrected. */
export function institutionsSheet(
  { institutions }: Round,
  frameworks: Frameworks,
  language: MessageLanguage,
): { readonly sheet: DescribedSheet; readonly place: SheetPlace } {
  const messages = roundMessages(language);
  const columns = institutionColumns(frameworks);
  const lastRow = firstRow + institutions.length - 1;
  const rows: DescribedRow[] = [
    { style: "header", cells: columns.map(({ title }) => title(language)) },
    ...institutions.map((institution) => institutionRow(institution, columns, language)),
  ];
  const sheet: DescribedSheet = {
    name: messages.sheets.institutions,
    columns: columns.map(({ width, format }) => ({ width, format })),
    rows,
    frozenRows: 1,
    filterRow: 1,
    dropDowns: columns.flatMap(({ choices }, column) =>
      choices && institutions.length > 0
        ? [{ column, firstRow, lastRow, onlyListed: true, list: { values: choices(language) } }]
        : [],
    ),
    notes: columns.flatMap((described, column) => {
      const text = noteOf(described, messages);
      return text === undefined ? [] : [{ row: 1, column, text }];
    }),
  };
  const place: SheetPlace = {
    sheet: sheet.name,
    firstRow,
    lastRow,
    columns: Object.fromEntries(columns.map(({ id }, column) => [id, column])),
  };
  return { sheet, place };
}

function institutionRow(
  institution: RoundInstitution,
  columns: readonly InstitutionColumn[],
  language: MessageLanguage,
): DescribedRow {
  const cells = columns.map(({ write }) => write(institution, language));
  const formats = columns.map(({ format }, column) => numberFormat(cells[column], format));
  const isUsual = columns.every(({ format }, column) => formats[column] === format);
  return { style: "body", cells, ...(!isUsual && { formats }) };
}

function noteOf({ note, maximum }: InstitutionColumn, messages: RoundMessages): string | undefined {
  if (note) return messages.notes[note];
  return maximum === undefined ? undefined : messages.maximumNote(maximum);
}
