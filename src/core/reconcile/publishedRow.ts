import type { CatalogueField, ValueId } from "../catalogue/catalogue";
import type { CellValue } from "../rows/sheet";
import { matchingKey } from "../text/matchingKey";
import type { CatalogueNames } from "./catalogueNames";
import type { PublishedColumns } from "./publishedColumns";
import { publishedCount } from "./publishedCount";
import type { PublishedFigure } from "./publishedFigures";
import type { PercentReading } from "./publishedPercents";
import type { PublishedProblemKind } from "./publishedProblem";
import words from "./publishedSheetWords.json";

/** What a row of a sheet of published figures says. A heading names the field of the rows below it. */
export type PublishedRow =
  | { readonly kind: "blank" }
  | { readonly kind: "heading"; readonly field: CatalogueField }
  | { readonly kind: "services"; readonly services: number }
  | {
      readonly kind: "figure";
      readonly field: CatalogueField;
      readonly value: ValueId;
      readonly figure: PublishedFigure;
    }
  | { readonly kind: "problem"; readonly problem: PublishedProblemKind; readonly column: number };

const servicesKeys = new Set(words.services.map(matchingKey));

/** Reads one row; `above` is the field of the row above it, which a blank field repeats. */
export function publishedRow(
  row: readonly (CellValue | undefined)[],
  columns: PublishedColumns,
  percent: PercentReading,
  names: CatalogueNames,
  above: CatalogueField | undefined,
): PublishedRow {
  const fieldName = textOf(row[columns.field]);
  const valueName = textOf(row[columns.value]);
  const count = columns.count === undefined ? undefined : publishedCount(row[columns.count]);
  const numberColumn = columns.count ?? columns.percent ?? columns.value;
  if (typeof count === "string") return problem(count, numberColumn);
  if (servicesKeys.has(matchingKey(fieldName))) return servicesRow(count, numberColumn);
  if (typeof percent === "string") return problem(percent, columns.percent ?? numberColumn);
  const isEmpty = count === undefined && percent === undefined;
  if (isEmpty && fieldName + valueName === "") return { kind: "blank" };
  const field = fieldName === "" ? above : names.field(fieldName);
  if (!field) return problem("unknownField", columns.field);
  if (!isEmpty) return figureRow(field, names.value(field, valueName), { count, percent }, columns);
  return valueName === "" ? { kind: "heading", field } : problem("noFigure", numberColumn);
}

function servicesRow(count: number | undefined, column: number): PublishedRow {
  return count === undefined ? problem("noFigure", column) : { kind: "services", services: count };
}

function figureRow(
  field: CatalogueField,
  value: ValueId | undefined,
  figure: PublishedFigure,
  columns: PublishedColumns,
): PublishedRow {
  return value === undefined ? problem("unknownValue", columns.value) : { kind: "figure", field, value, figure };
}

function problem(kind: PublishedProblemKind, column: number): PublishedRow {
  return { kind: "problem", problem: kind, column };
}

function textOf(cell: CellValue | undefined): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";
}
