import { labelIn, valuesOf, type Catalogue, type CatalogueField, type Round, type RoundService } from "../../core";
import type { MessageLanguage } from "../../messages/language";
import { reportMessages } from "../../messages/reportMessages";
import { roundMessages } from "../../messages/roundMessages";
import type { DescribedCell, DescribedRow, DescribedSheet } from "../describedWorkbook";
import { firstRow } from "./institutionsSheet";
import type { SheetPlace } from "./roundPlace";

/** Rows of a sheet of Excel, the header and a last line left out. */
export const mostServices = 1_048_574;

/** The national catalogue: one row a service, its values as the catalogue calls them, and a word for what could not be read. */
export function catalogueSheet(
  { services }: Round,
  catalogue: Catalogue,
  language: MessageLanguage,
): { readonly sheet: DescribedSheet; readonly place: SheetPlace } {
  const { sheets, serviceColumns, sheetFull, words: cellWords } = roundMessages(language);
  const { fields } = catalogue;
  const words = fields.map((field) => fieldWords(catalogue, field, language));
  const shown = services.slice(0, mostServices);
  const left = services.length - shown.length;
  const { institution, sheet: ofSheet, row } = serviceColumns;
  const rows: DescribedRow[] = [
    { style: "header", cells: [institution, ofSheet, row, ...fields.map(({ labels }) => labelIn(labels, language))] },
    ...shown.map((service): DescribedRow => ({ style: "body", cells: cellsOf(service, words, cellWords.unreadable) })),
    ...(left > 0 ? [{ style: "text", cells: [sheetFull(left)] } as const] : []),
  ];
  const sheet: DescribedSheet = {
    name: sheets.services,
    columns: [
      { width: 34 },
      { width: 18 },
      { width: 8, format: "whole" },
      ...fields.map(({ kind }) => ({
        width: kind === "text" ? 48 : 20,
        ...(kind === "year" && { format: "points" as const }),
      })),
    ],
    rows,
    frozenRows: 1,
    filterRow: 1,
  };
  const ids = ["institution", "sheet", "row", ...fields.map(({ id }) => id)];
  const columns = Object.fromEntries(ids.map((id, column) => [id, column]));
  return { sheet, place: { sheet: sheet.name, firstRow, lastRow: firstRow + shown.length - 1, columns } };
}

interface FieldWords {
  readonly id: string;
  readonly word: (values: RoundService["values"]) => DescribedCell;
}

function cellsOf(service: RoundService, words: readonly FieldWords[], unreadable: string): DescribedCell[] {
  const { institution, sheet, row, values } = service;
  const cells: DescribedCell[] = [institution, sheet, row];
  for (const { id, word } of words) cells.push(service.unreadable?.includes(id) ? unreadable : word(values));
  return cells;
}

/** Equal lists of values are put into words once. */
function fieldWords(catalogue: Catalogue, field: CatalogueField, language: MessageLanguage): FieldWords {
  const labels = new Map(valuesOf(catalogue, field).map(({ id, labels: all }) => [id, labelIn(all, language)]));
  const { comma } = reportMessages(language);
  const known = new Map<readonly string[], string>();
  const listed = (ids: readonly string[]): string => {
    const before = known.get(ids);
    const text = before ?? ids.map((id) => labels.get(id) ?? id).join(comma);
    if (before === undefined) known.set(ids, text);
    return text;
  };
  const word = (values: RoundService["values"]): DescribedCell => {
    const value = values[field.id];
    if (value === undefined || typeof value === "number" || typeof value === "string") return value ?? null;
    return listed(value);
  };
  return { id: field.id, word };
}
