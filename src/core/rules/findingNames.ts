import {
  labelIn,
  valuesOf,
  type ByLanguage,
  type Catalogue,
  type FieldId,
  type LabelLanguage,
} from "../catalogue/catalogue";
import { areaAddress, cellAddress, cellRuns, columnLetter, rowRunsText } from "../rows/address";
import { canonicalText } from "../rows/canonicalText";
import type { Table } from "../rows/table";
import { columnName, sheetLanguage } from "./columnName";
import type { Finding, FindingNames, Place } from "./finding";

/** Runs of cells that an address names before it ends in "…". */
const mostRuns = 5;

/**
 * The names for one finding's message. Fields and values are called as they would be written on the sheet, in the
 * language of their column; in `language` where there is no table, which is when no header was found.
 */
export function findingNames(
  { place }: Finding,
  catalogue: Catalogue,
  table: Table | undefined,
  language: LabelLanguage,
  proposal?: string,
): FindingNames {
  const placeField = "field" in place ? place.field : undefined;
  const fieldOf = (id: FieldId) => catalogue.fields.find((field) => field.id === id);
  const languageOf = (id: FieldId) => sheetLanguage(id, table) ?? language;
  const label = (id: FieldId, labels: ByLanguage<string> = {}) => labelIn(labels, languageOf(id));
  const valuesIn = (id: FieldId) => {
    const field = fieldOf(id);
    return field ? valuesOf(catalogue, field) : [];
  };
  const field = (id: FieldId) => label(id, fieldOf(id)?.labels) || id;
  return {
    header:
      headerOver(place, table) || (placeField === undefined ? "" : columnName(placeField, catalogue, table, language)),
    ...addressOf(place),
    ofField: placeField,
    content: place.kind === "cells" ? place.value : null,
    proposal,
    field,
    values: (id, ids) => canonicalText(catalogue, fieldOf(id)!, ids, languageOf(id)),
    choices: (id) => valuesIn(id).map((value) => label(id, value.labels)),
    column: columnLetter,
    area: areaAddress,
  };
}

function headerOver(place: Place, table: Table | undefined): string {
  if (place.kind !== "column") return "";
  return table?.headers.find((header) => header.column === place.column)?.text ?? "";
}

function addressOf(place: Place): { cells: string; count: number } {
  switch (place.kind) {
    case "sheet":
      return { cells: "", count: 0 };
    case "column":
      return { cells: cellAddress(place.column, place.row), count: 1 };
    case "rows":
      return { cells: rowRunsText(place.rows, mostRuns), count: place.rows.length };
    case "cells":
      return { cells: cellRuns(place.column, place.rows, mostRuns), count: place.rows.length };
  }
}
