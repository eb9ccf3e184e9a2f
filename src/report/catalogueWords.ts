import {
  addTo,
  cellOf,
  cellRuns,
  fieldColumn,
  labelIn,
  valuesOf,
  type FieldId,
  type Table,
  type ValueId,
} from "../core";
import type { ReportContext } from "./reportContext";

/** Cells named one after the other in a sentence, at most; the count beside them is of all. In runs such as D7:D12. */
const longestCellList = 12;

/** How a report names fields, values and cells: labels in the report's language. */
export interface CatalogueWords {
  field(id: FieldId): string;
  value(field: FieldId, id: ValueId): string;
  /** "I42, I45:I49": the cells of a field for the services in these sheet rows, which under a header printed again stand in another column. */
  cells(field: FieldId, rows: readonly number[]): string;
}

/** An id that the catalogue does not have (a year, a user's own word) stands for itself. */
export function catalogueWords({ catalogue, language }: ReportContext, table: Table | undefined): CatalogueWords {
  const fieldOf = (id: FieldId) => catalogue.fields.find((field) => field.id === id);
  return {
    field(id) {
      const field = fieldOf(id);
      return field ? labelIn(field.labels, language) : id;
    },
    value(id, value) {
      const field = fieldOf(id);
      const found = field && valuesOf(catalogue, field).find((candidate) => candidate.id === value);
      return found ? labelIn(found.labels, language) : value;
    },
    cells(id, rows) {
      const column = table && fieldColumn(table, id);
      if (!column) return "";
      const wanted = new Set(rows);
      const byColumn = new Map<number, number[]>();
      table.rowNumbers.forEach((row, service) => {
        if (wanted.has(row)) addTo(byColumn, cellOf(column, service).column, row);
      });
      return [...byColumn].map(([at, same]) => cellRuns(at, same, longestCellList)).join(", ");
    },
  };
}
