import type { ReadingTerms } from "../reading/readingTerms";
import type { Connection } from "./connection";

/** The way to Excel, and what earlier answers told of its sheets, by their ids. */
export interface ExcelLink {
  readonly connection: Connection;
  readonly known: KnownOfSheets;
}

export interface KnownOfSheets {
  /** Their names, for failures. */
  readonly names: Map<string, string>;
  /** The ids of our marks on those that were read or written. */
  readonly marks: Map<string, readonly string[]>;
  /** Whether notes of ours stand on them. */
  readonly ownNotes: Map<string, boolean>;
  /** How those were read that refused to be read in the usual way. */
  readonly terms: Map<string, ReadingTerms>;
  /** Of the whole workbook; undefined until a sheet was read. */
  is1904?: boolean;
}

export function nothingKnown(): KnownOfSheets {
  return { names: new Map(), marks: new Map(), ownNotes: new Map(), terms: new Map() };
}
