import type { CatalogueField, FieldId, LabelLanguage } from "../catalogue/catalogue";
import type { CellValue } from "./sheet";
import type { Reading } from "./reading";

/**
 * How surely a header was matched. `exact`: as the catalogue has it (label or alias). `part`: a part of it is so, beside a
 * remark in brackets or its translation. `near`: it is probably a slip of one.
 */
export type HeaderSureness = "exact" | "part" | "near";

/** One column of the sheet, under the header that stands over it. */
export interface HeaderCell {
  readonly column: number;
  readonly text: string;
  /** The field it names, if any; `ignored` is a header known to measure nothing. */
  readonly match:
    | {
        readonly kind: "field";
        readonly field: CatalogueField;
        readonly sureness: HeaderSureness;
        readonly language: LabelLanguage;
      }
    | { readonly kind: "ignored" }
    | { readonly kind: "unknown"; readonly nearest?: CatalogueField };
}

/**
 * Whether a cell holds another field too, because a header printed again has both in one column; `separable` where this
 * field's own column is free there.
 */
export type Fusion = "no" | "separable" | "inseparable";

/** One distinct value of a field, with what was made of it. Equal cells share one. */
export interface DistinctCell {
  readonly value: CellValue;
  readonly column: number;
  readonly fused: Fusion;
  readonly reading: Reading;
  /** The whole text where the cell goes on in the rows below. */
  readonly joined?: string;
}

/** A recognised column: every service's cell, by distinct value. */
export interface FieldColumn {
  readonly field: CatalogueField;
  readonly language: LabelLanguage;
  /** Where the table's header has it. */
  readonly column: number;
  readonly cells: readonly DistinctCell[];
  /** For each service, the index of its cell in `cells`. */
  readonly codes: Uint32Array;
}

/** A row below the header that is not a service. */
export type OddRow =
  | { readonly kind: "blank" | "repeatedHeader" | "total" | "stray"; readonly row: number }
  | { readonly kind: "continuation"; readonly row: number; readonly of: number };

/** A service that stands so many columns too far along the header: 1 too far, -1 not far enough. */
export interface ShiftedRow {
  readonly row: number;
  readonly by: 1 | -1;
}

export interface Table {
  /** Sheet rows of the header, one or two. */
  readonly headerRows: readonly number[];
  readonly headers: readonly HeaderCell[];
  /** Fields that stand once in the header, in its order; a field that stands twice is in `duplicates` alone. */
  readonly fields: readonly FieldColumn[];
  readonly duplicates: readonly { readonly field: CatalogueField; readonly columns: readonly number[] }[];
  /** The sheet row of each service. */
  readonly rowNumbers: Uint32Array;
  readonly oddRows: readonly OddRow[];
  /** Services whose cells answer the columns beside theirs: none of them is read. */
  readonly shiftedRows: readonly ShiftedRow[];
  /** Other rows that would do for a header as well as the one chosen. */
  readonly rivalHeaderRows: readonly number[];
}

/** The column of a field; none where the header lacks it or has it twice. */
export function fieldColumn(table: Table, id: FieldId): FieldColumn | undefined {
  return table.fields.find((column) => column.field.id === id);
}

/** The cell of service number `index` in a column. */
export function cellOf(column: FieldColumn, index: number): DistinctCell {
  const cell = column.cells[column.codes[index] ?? -1];
  if (!cell) throw new RangeError(`No service ${index}`);
  return cell;
}
