import { cellOf, type FieldColumn, type FieldId, type Table } from "../../core";
import { placeAmong } from "./placeAmong";

/** Where the services of a table stand in the sheet as it is now. */
export interface StandingRows {
  /** The column of a field for a row, which under a header printed again may be another than the header's; undefined where the table lacks it. */
  readonly columnOf: (field: FieldId, row: number) => number | undefined;
  /** The columns by which a row's service is known: that of its name; where the table lacks it, those that are no fields and so are never repaired. */
  readonly nameColumns: (row: number) => readonly number[];
}

export function standingRows(table: Table | undefined): StandingRows {
  const fields = new Map(table?.fields.map((column) => [column.field.id, column]));
  const name = table?.fields.find(({ field }) => field.kind === "text");
  const others = (table?.headers ?? []).filter(({ match }) => match.kind !== "field").map(({ column }) => column);
  const serviceAt = (row: number): number | undefined => {
    const service = table ? placeAmong(table.rowNumbers, row) : -1;
    return service < 0 ? undefined : service;
  };
  const columnFor = (column: FieldColumn | undefined, row: number): number | undefined => {
    const service = serviceAt(row);
    return column && service !== undefined ? cellOf(column, service).column : column?.column;
  };
  return {
    columnOf: (field, row) => columnFor(fields.get(field), row),
    nameColumns(row) {
      const column = columnFor(name, row);
      return column === undefined ? others : [column];
    },
  };
}
