import type { CellValue, FieldId } from "../../core";

/** A sheet as it stands now, for taking repairs back. Rows are 1-based, columns 0-based. */
export interface StandingSheet {
  readonly valueAt: (row: number, column: number) => CellValue;
  /** Whether a formula gives the value. */
  readonly isFormula: (row: number, column: number) => boolean;
  /** The name of a row's service; "" where there is none, or in the header. */
  readonly serviceAt: (row: number) => string;
  /** The checksum of the name of a row's service; "" where there is none. */
  readonly nameAt: (row: number) => string;
  /** The same for the nearest row above that has a name. */
  readonly nameAbove: (row: number) => string;
  /** The rows whose service has a name with this checksum, ascending. */
  readonly rowsNamed: (checksum: string) => readonly number[];
  /** How many rows have a name like one of these rows': equal but for spelling. */
  readonly countAlike: (rows: readonly number[]) => number;
  /** How many services have no name. */
  readonly countNameless: () => number;
  /** The column over which the header has a field; undefined where it has it no longer, or twice. */
  readonly columnOf: (field: FieldId) => number | undefined;
  /** Whether the header has a field over a column. */
  readonly isFieldColumn: (column: number) => boolean;
  /** The header next to the services; undefined where there is none. */
  readonly headerRow?: number;
}
