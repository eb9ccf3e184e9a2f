export interface SavedBook {
  readonly bytes: Uint8Array;
  /** The ending that the file's name must have: Excel refuses a workbook with macros that is called .xlsx. */
  readonly extension: ".xlsx" | ".xlsm";
  /** What of the user's file these bytes do not hold, or hold as it was before the changes; to be named to the user. */
  readonly lost: readonly LostPart[];
}

export interface LostPart {
  readonly kind: LostKind;
  /** The sheet it is on, "" for the whole workbook. */
  readonly sheet: string;
  readonly count: number;
}

export type LostKind =
  /** Cells changed, and a pivot table may be made of them: until it is refreshed, it shows what it showed before. */
  | "pivotTable"
  /** A digital signature: it vouches for the file as it was, so it is not in the new one. */
  | "signature"
  /** A chart of the file was changed here and drawn anew: its own design is not kept, what it shows is. */
  | "chartDesign"
  /** A chart of a kind that cannot be written: it is not in the new file. */
  | "chart"
  /** A note for a cell in which a conversation stands: Excel keeps but one of them. */
  | "note"
  /** A what-if table ("data table"), one of whose cells was written over: its results stay as values. */
  | "whatIfTable";
