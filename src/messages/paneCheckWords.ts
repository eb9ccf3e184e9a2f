import type { Severity, SheetFacts } from "../core";

/** The Check tab. */
export interface PaneCheckWords {
  readonly heading: string;
  readonly nothingYet: string;
  readonly noFindings: string;
  readonly filterLabel: string;
  /** One kind of finding in the plural: "Errors". */
  readonly severities: Readonly<Record<Severity, string>>;
  readonly severityWord: Readonly<Record<Severity, string>>;
  readonly groupBy: string;
  readonly byRule: string;
  readonly byColumn: string;
  readonly allHidden: string;
  /** The finding's cells, for the button that selects them. */
  readonly goTo: (cells: string) => string;
  readonly wholeSheet: string;
  readonly column: (header: string) => string;
  readonly whatToDo: string;
  readonly hasProposal: string;
  readonly atSelection: (cell: string) => string;
  readonly copyList: string;
  readonly writeList: string;
  readonly clearMarks: string;
  /** Facts of the sheet that this version of Excel does not tell, so that what depends on them was not checked. */
  readonly untold: (facts: string) => string;
  readonly facts: Readonly<Record<CheckedFact, string>>;
  readonly mapping: MappingWords;
}

/** Facts on which findings depend: whether a sheet is shown, or runs right to left, is no mistake. */
export type CheckedFact = Exclude<keyof SheetFacts, "isRightToLeft" | "visibility">;

/** The list in which the user says what each column is. */
export interface MappingWords {
  readonly heading: string;
  readonly introduction: string;
  /** A column whose header is blank, by its letter. */
  readonly blankHeader: (column: string) => string;
  readonly notAField: string;
  /** Of a column that was given another field than its header names. */
  readonly asHeader: string;
  /** The switch that shows the understood columns too. */
  readonly all: string;
  readonly guessed: string;
  readonly understood: (columns: number) => string;
  readonly save: string;
  readonly open: string;
  readonly missing: (fields: string) => string;
  readonly twice: (field: string) => string;
}
