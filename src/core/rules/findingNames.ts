import { labelIn, valuesOf, type Catalogue, type FieldId, type LabelLanguage, type ValueId } from "../catalogue/catalogue";
import { areaAddress, cellAddress, cellRuns, columnLetter, rowRunsText } from "../rows/address";
import type { Area, CellValue } from "../rows/sheet";
import type { Table } from "../rows/table";
import type { Finding, Place } from "./finding";

/** Runs of cells that an address names before it ends in "…". */
const mostRuns = 5;

/** What a message calls the things that a finding is about. No prose: words of the sheet, of the catalogue, addresses. */
export interface FindingNames {
  /** The header over the place, as the sheet has it (or the field's label where the sheet has none); "" for sheet and rows. */
  readonly header: string;
  /** "D7:D12, D20", or "7:9" for whole rows; "" for the sheet. */
  readonly cells: string;
  /** Cells, or rows, of the place. */
  readonly count: number;
  readonly value: CellValue;
  /** What the cell would hold once repaired. */
  readonly proposal?: string;
  field(id: FieldId): string;
  valueOf(field: FieldId, value: ValueId): string;
  /** The labels of all values that a field allows. */
  choices(field: FieldId): readonly string[];
  column(column: number): string;
  area(area: Area): string;
}

/** `table` is missing where no header was found. */
export function findingNames(
  { place }: Finding,
  catalogue: Catalogue,
  table: Table | undefined,
  language: LabelLanguage,
  proposal?: string,
): FindingNames {
  const fieldOf = (id: FieldId) => catalogue.fields.find((field) => field.id === id);
  const field = (id: FieldId) => labelIn(fieldOf(id)?.labels ?? {}, language) || id;
  const choicesOf = (id: FieldId) => {
    const found = fieldOf(id);
    return found ? valuesOf(catalogue, found) : [];
  };
  return {
    header: headerOf(place, table) || ("field" in place && place.field ? field(place.field) : ""),
    ...addressOf(place),
    value: place.kind === "cells" ? place.value : null,
    proposal,
    field,
    valueOf: (id, value) => labelIn(choicesOf(id).find((choice) => choice.id === value)?.labels ?? {}, language) || value,
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
