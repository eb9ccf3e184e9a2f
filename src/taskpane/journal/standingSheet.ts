import type { CellValue, FieldId } from "../../core";

/** A sheet as it stands now, for taking repairs back. Rows are 1-based, columns 0-based. */
export interface StandingSheet {
  readonly valueAt: (row: number, column: number) => CellValue;
  /** The checksum of the name of a row's service; "" where there is none. */
  readonly nameAt: (row: number) => string;
  /** The same for the nearest row above that has a name. */
  readonly nameAbove: (row: number) => string;
  /** The rows whose service has a name with this checksum, ascending. */
  readonly rowsNamed: (checksum: string) => readonly number[];
  /** The column of a field for a row; undefined where the header has it no longer. */
  readonly columnOf: (field: FieldId, row: number) => number | undefined;
  /** The header next to the services; undefined where there is none. */
  readonly headerRow?: number;
}
