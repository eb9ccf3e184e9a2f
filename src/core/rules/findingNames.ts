import { labelIn, valuesOf, type Catalogue, type FieldId, type LabelLanguage } from "../catalogue/catalogue";
import { areaAddress, cellAddress, cellRuns, columnLetter, rowRunsText } from "../rows/address";
import type { Table } from "../rows/table";
import type { Finding, FindingNames, Place } from "./finding";

/** Runs of cells that an address names before it ends in "…". */
const mostRuns = 5;

/** The names for one finding's message. `table` is missing where no header was found. */
export function findingNames(
  { place }: Finding,
  catalogue: Catalogue,
  table: Table | undefined,
  language: LabelLanguage,
  proposal?: string,
): FindingNames {
  const placeField = "field" in place ? place.field : undefined;
  const fieldOf = (id: FieldId) => catalogue.fields.find((field) => field.id === id);
  const field = (id: FieldId) => labelIn(fieldOf(id)?.labels ?? {}, language) || id;
  const choicesOf = (id: FieldId) => {
    const found = fieldOf(id);
    return found ? valuesOf(catalogue, found) : [];
  };
  return {
    header: headerOf(place, table) || (placeField === undefined ? "" : field(placeField)),
    ...addressOf(place),
    ofField: placeField,
    content: place.kind === "cells" ? place.value : null,
    proposal,
    field,
    value: (id, value) => labelIn(choicesOf(id).find((choice) => choice.id === value)?.labels ?? {}, language) || value,
    choices: (id) => choicesOf(id).map((choice) => labelIn(choice.labels, language)),
    column: columnLetter,
    area: areaAddress,
  };
}

function headerOf(place: Place, table: Table | undefined): string {
  if (place.kind !== "column" && place.kind !== "cells") return "";
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
