import type { Book } from "../../book/book";
import { contentsOfBook, type FilledCellsOf } from "./contentsOfBook";
import type { FileOrigin } from "./fileOrigin";
import { saveContents } from "./saveContents";
import type { SavedBook } from "./savedBook";

/**
 * The book as a workbook file. What the file it came from holds and the book does not know stays byte for byte as it
 * was; only what changed since is rewritten, and where nothing did, the very bytes are given back. `filledOf` says which
 * formulas fill areas (`Calculator.filledAreas`); without it they are as in the file. All at once: a page calls
 * `contentsOfBook` and, in its worker, `saveContents`, which do the same in two steps. Throws `ReadFailure` where the
 * original bytes are not sound.
 */
export function saveBook(book: Book, origin: FileOrigin, filledOf: FilledCellsOf = null): SavedBook {
  return saveContents(contentsOfBook(book, origin, filledOf), origin.bytes);
}
