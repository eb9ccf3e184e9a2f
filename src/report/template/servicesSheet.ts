import { labelIn, valuesOf, type Catalogue, type CatalogueField } from "../../core";
import type { MessageLanguage } from "../../messages/language";
import type { TemplateMessages } from "../../messages/templateMessages";
import type { DescribedSheet, DropDown, NumberBounds } from "../describedWorkbook";
import type { DropDownLists } from "./dropDownLists";

/** Rows that get lists to choose from: bounded, since rules over whole columns make Excel and readers slow. */
const rows = { firstRow: 2, lastRow: 1001 } as const;

/** The empty inventory: one column a field, required ones first. */
export function servicesSheet(
  catalogue: Catalogue,
  language: MessageLanguage,
  messages: TemplateMessages,
  lists: DropDownLists,
): DescribedSheet {
  const fields = [...catalogue.fields].sort((a, b) => Number(b.required) - Number(a.required));
  const label = (field: CatalogueField) => labelIn(field.labels, language);
  const valuesText = (field: CatalogueField) =>
    valuesOf(catalogue, field).map((value) => labelIn(value.labels, language));
  const { first, last } = catalogue.rules.years;

  const meaning = (field: CatalogueField): string => {
    const note = field.notes ? labelIn(field.notes, language) : "";
    return [field.required ? messages.required : messages.optional, note].filter(Boolean).join(" ");
  };
  const allowed = (field: CatalogueField): readonly string[] => {
    if (field.kind === "year") return [messages.year(first, last)];
    if (field.kind === "text") return [];
    return [
      field.kind === "oneOf" ? messages.oneOf : messages.anyOf,
      ...valuesText(field).map((value) => `• ${value}`),
    ];
  };
  const dropDown = (field: CatalogueField, column: number): DropDown[] => {
    const values = valuesText(field);
    if (values.length === 0) return [];
    return [
      {
        column,
        ...rows,
        onlyListed: field.kind === "oneOf",
        list: lists.place(label(field), values),
        prompt: { title: label(field), text: meaning(field) },
      },
    ];
  };
  const bounds = (field: CatalogueField, column: number): NumberBounds[] =>
    field.kind === "year"
      ? [{ column, ...rows, from: first, to: last, refusal: messages.yearRefused(first, last) }]
      : [];

  return {
    name: messages.sheets.services,
    columns: fields.map((field) => ({ width: widthOf(field, valuesText(field)) })),
    rows: [{ style: "header", cells: fields.map(label) }],
    frozenRows: 1,
    dropDowns: fields.flatMap(dropDown),
    numberBounds: fields.flatMap(bounds),
    notes: fields.map((field, column) => ({ row: 1, column, text: [meaning(field), ...allowed(field)].join("\n") })),
  };
}

function widthOf(field: CatalogueField, values: readonly string[]): number {
  if (field.kind === "text") return 48;
  return Math.min(34, Math.max(15, ...values.map((value) => value.length + 3)));
}
