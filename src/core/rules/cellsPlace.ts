import type { DistinctCell, FieldColumn } from "../rows/table";
import type { Place } from "./finding";

export type CellsPlace = Extract<Place, { kind: "cells" }>;

/** The place of one distinct value in these rows. The array is kept, not copied: it may be filled later. */
export function cellsPlace(column: FieldColumn, cell: DistinctCell, rows: readonly number[]): CellsPlace {
  return { kind: "cells", field: column.field.id, column: cell.column, rows, value: cell.value };
}
