/** What a file really is, read from its content and never from its name. */
export type RealFormat =
  | "xls"
  | "xlsb"
  | "ods"
  | "numbers"
  | "xmlSpreadsheet2003"
  | "word"
  | "powerpoint"
  | "oldOffice"
  | "rtf"
  | "pdf"
  | "html"
  | "xml"
  | "image"
  | "archive"
  | "unknown";

/**
 * Why a file cannot be read. Parameters only; the words are in `messages`. A file fails as a whole: there is no
 * workbook beside a failure. `part` is the path of a file inside the xlsx; `cell` an A1 reference as the file wrote it.
 */
export type FileFailure =
  | { readonly kind: "emptyFile" }
  | { readonly kind: "wrongFormat"; readonly format: RealFormat }
  | { readonly kind: "passwordProtected" }
  /** The end of the zip is not there: cut off while it was copied, sent or saved. */
  | { readonly kind: "truncatedFile" }
  | { readonly kind: "damagedPart"; readonly part: string }
  | { readonly kind: "duplicatePart"; readonly part: string }
  | { readonly kind: "missingPart"; readonly part: string }
  | { readonly kind: "tooManyEntries"; readonly entries: number; readonly limit: number }
  | { readonly kind: "suspiciousRatio"; readonly part: string; readonly limit: number }
  /** Bytes after inflating, of all parts that had to be read; for a CSV the bytes of the file. */
  | { readonly kind: "tooManyBytes"; readonly limit: number }
  | { readonly kind: "tooManySheets"; readonly sheets: number; readonly limit: number }
  | { readonly kind: "tooManyCells"; readonly sheet: string; readonly limit: number }
  /** In characters. `place` is a part of an xlsx, or the line of a CSV. */
  | { readonly kind: "textTooLong"; readonly place: string; readonly limit: number }
  | { readonly kind: "nestedTooDeep"; readonly part: string; readonly limit: number }
  | { readonly kind: "xmlError"; readonly part: string; readonly line: number }
  | { readonly kind: "doctypeRefused"; readonly part: string }
  /** `part` is null for a CSV; `encoding` is null where none is declared and none fits. */
  | { readonly kind: "unknownEncoding"; readonly part: string | null; readonly encoding: string | null }
  /** A sheet part from which no cells can be had, although it is not an empty sheet. */
  | { readonly kind: "sheetWithoutRows"; readonly sheet: string; readonly part: string }
  /** A cell or area whose place or value contradicts the format: out of order, outside the sheet, text in a number. */
  | { readonly kind: "damagedCell"; readonly sheet: string; readonly cell: string }
  /** `line` (1-based): where the quote that is never closed stands, or that is followed by text. */
  | { readonly kind: "unbalancedQuotes"; readonly line: number };

/** Thrown by every host for a file it cannot read. */
export class ReadFailure extends Error {
  constructor(readonly failure: FileFailure) {
    super(JSON.stringify(failure));
    this.name = "ReadFailure";
  }
}
