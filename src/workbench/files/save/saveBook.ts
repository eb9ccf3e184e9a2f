import type { Book } from "../../book/book";
import type { FileOrigin } from "./fileOrigin";

export interface SavedBook {
  readonly bytes: Uint8Array;
  /** The ending that the file's name must have: Excel refuses a workbook with macros that is called .xlsx. */
  readonly extension: ".xlsx" | ".xlsm";
  /** What of the user's file these bytes do not hold, or hold as it was before the changes; to be named to the user. */
  readonly lost: readonly LostPart[];
}

export interface LostPart {
  readonly kind: "pivotTable" | "signature" | "chart" | "note" | "richText" | "whatIfTable" | "arrayFormula";
  /** The sheet it is on, "" for the whole workbook. */
  readonly sheet: string;
  readonly count: number;
  /** Whether it is not in the new file, or is there but does not know of the changes. */
  readonly how: "gone" | "outdated";
}

/**
 * The book as a workbook file. What the file it came from holds and the book does not know stays byte for byte as it
 * was; only what changed since is rewritten. All at once: a page calls `contentsOfBook` and, in its worker,
 * `saveContents`, which do the same in two steps. Throws `ReadFailure` where the original bytes are not sound.
 */
export function saveBook(book: Book, origin: FileOrigin): SavedBook {
  throw new Error(`Saving is being written: ${book.fileName}, ${origin.bytes?.length ?? 0} bytes`);
}
