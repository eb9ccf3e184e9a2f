import type { FieldId, ValueId } from "../catalogue/catalogue";
import type { HiddenMark } from "../text/hiddenMarks";
import type { Area, CellValue } from "../rows/sheet";
import type { Fusion } from "../rows/table";

/** error: the sheet cannot be handed in so; warning: probably wrong; note: worth knowing. */
export type Severity = "error" | "warning" | "note";

/** Where a finding stands. Rows are sheet rows (1-based), columns are 0-based. Equal cells of a column share one finding. */
export type Place =
  | { readonly kind: "sheet" }
  | { readonly kind: "column"; readonly row: number; readonly column: number; readonly field?: FieldId }
  | { readonly kind: "rows"; readonly rows: readonly number[] }
  | {
      readonly kind: "cells";
      readonly field: FieldId;
      readonly column: number;
      readonly rows: readonly number[];
      readonly value: CellValue;
    };

/** What each rule has to say beside the place. The key is the rule's id and its file's name. */
export interface FindingParameters {
  // the header
  headerNotFound: { readonly found: readonly FieldId[]; readonly why?: "garbled" | "turned" };
  headerAmbiguous: { readonly chosen: number; readonly rivals: readonly number[] };
  missingColumn: { readonly field: FieldId };
  duplicateColumn: { readonly field: FieldId; readonly columns: readonly number[] };
  unknownColumn: { readonly header: string; readonly nearest?: FieldId };
  misspeltHeader: { readonly field: FieldId; readonly header: string };
  columnOrder: { readonly moved: readonly FieldId[] };
  // rows
  noServices: Record<never, never>;
  emptyRow: Record<never, never>;
  repeatedHeader: Record<never, never>;
  totalRow: Record<never, never>;
  wrappedRow: { readonly of: number };
  strayRow: Record<never, never>;
  shiftedRow: { readonly by: 1 | -1 };
  // cells
  requiredBlank: { readonly field: FieldId };
  cellError: { readonly error: string };
  uncalculatedFormula: Record<never, never>;
  formulaValue: { readonly areas: readonly Area[] };
  notText: { readonly value: number | boolean | string; readonly holds: "number" | "date" | "boolean" };
  notYear: { readonly first: number; readonly last: number };
  valueNotListed: {
    readonly field: FieldId;
    readonly nearest?: readonly ValueId[];
    readonly badPieces?: readonly string[];
  };
  severalValues: { readonly field: FieldId };
  valueForm: { readonly field: FieldId; readonly values: readonly ValueId[] };
  valueMisread: { readonly field: FieldId; readonly values: readonly ValueId[] };
  fusedCell: { readonly field: FieldId; readonly values: readonly ValueId[]; readonly fused: Fusion };
  duplicateRecipient: { readonly field: FieldId; readonly values: readonly ValueId[] };
  yearForm: { readonly year: number };
  hiddenCharacters: { readonly marks: readonly HiddenMark[] };
  formulaText: { readonly begins: string };
  // names
  duplicateName: { readonly name: string };
  nearDuplicateName: { readonly names: readonly string[] };
  nameTooShort: { readonly letters: number; readonly min: number };
  nameTooLong: { readonly letters: number; readonly max: number };
  nameNumeric: Record<never, never>;
  nameCutOff: Record<never, never>;
  // contradictions between columns
  electronicButManual: Contradiction;
  electronicButNotReady: Contradiction;
  electronicButInformationOffline: Contradiction;
  electronicButVisit: Contradiction;
  traditionalButAutomated: Contradiction;
  employeesPayFees: Contradiction;
  informationalWithFees: Contradiction;
  digitisedButNotElectronic: Contradiction;
  // the sheet
  inventoryBeside: Record<never, never>;
  unheadedColumn: { readonly columns: readonly number[] };
  mergedCells: { readonly areas: readonly Area[]; readonly over: MergedOver };
  hiddenRows: { readonly count: number };
  hiddenColumns: { readonly columns: readonly number[] };
  filteredRows: Record<never, never>;
  protectedSheet: Record<never, never>;
}

/** What merged cells lie over: several services, several rows of one service, or several columns of one. */
export type MergedOver = "services" | "rows" | "columns";

/** The columns whose answers exclude each other; the finding stands at the first. */
export interface Contradiction {
  readonly fields: readonly FieldId[];
}

export type RuleId = keyof FindingParameters;

export interface FindingOf<R extends RuleId> {
  readonly rule: R;
  readonly severity: Severity;
  readonly place: Place;
  readonly parameters: FindingParameters[R];
}

/** Something the sheet's owner should know. A union: switch on `rule`. The words stand in `messages/`. */
export type Finding = { [R in RuleId]: FindingOf<R> }[RuleId];

/** What a message calls the things that a finding is about. No prose: words of the sheet, of the catalogue, addresses. */
export interface FindingNames {
  /** The header over the place, as the sheet has it (or the field's label where the sheet has none); "" for sheet and rows. */
  readonly header: string;
  /** "D7:D12, D20", or "7:9" for whole rows; "" for the sheet. */
  readonly cells: string;
  /** Cells, or rows, of the place. */
  readonly count: number;
  /** The field of the column, where it has one. */
  readonly ofField?: FieldId;
  /** What each cell of the place holds. */
  readonly content: CellValue;
  /** What the cell would hold once repaired. */
  readonly proposal?: string;
  readonly field: (id: FieldId) => string;
  readonly values: (field: FieldId, ids: readonly ValueId[]) => string;
  /** All values that a field allows. */
  readonly choices: (field: FieldId) => readonly string[];
  readonly column: (column: number) => string;
  readonly area: (area: Area) => string;
}
