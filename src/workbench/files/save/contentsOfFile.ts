import type { CellStyle } from "../../book/cellStyle";
import { plainStyle } from "../../book/cellStyle";
import { bookOf } from "../openBook";
import { readSoundContents } from "../read/readContents";
import type { BookContents } from "./bookContents";
import { contentsOfBook } from "./contentsOfBook";
import { FileOrigin } from "./fileOrigin";

/** What a file holds, in the same form as what a book holds. */
export interface FileState {
  readonly contents: BookContents;
  /** How the file's cell formats look, by their numbers. */
  readonly formats: readonly CellStyle[];
  /** Things in it that the workbench does not know. */
  readonly strangers: readonly { readonly kind: string; readonly sheet: string; readonly count: number }[];
}

/** A file that was opened before. Throws `ReadFailure`. */
export function contentsOfFile(bytes: Uint8Array): FileState {
  const read = readSoundContents(bytes);
  const { strangers, styles: formats, date1904, isStructureProtected, names, settings } = read;
  if (read.sheets.length === 0) {
    const frame = { date1904, isStructureProtected, names, settings };
    return { contents: { ...frame, activeSheet: "", styles: [plainStyle], sheets: [] }, formats, strangers };
  }
  const book = bookOf(read);
  const contents = contentsOfBook(book, new FileOrigin(book, null));
  const sheets = contents.sheets.map((sheet, index) => ({ ...sheet, filled: read.sheets[index]?.arrays ?? [] }));
  return { contents: { ...contents, sheets }, formats, strangers };
}
