import type { Book } from "../book/book";
import { createBook } from "../book/createBook";
import type { FileContents } from "./fileContents";
import { BookFiller } from "./fillBook";
import { readContents } from "./read/readContents";

/** A workbook file as a book in memory, all at once: for tests and for small files. Throws `ReadFailure`. */
export function openBook(bytes: Uint8Array): Book {
  return bookOf(readContents(bytes));
}

export function bookOf(contents: FileContents): Book {
  const book = createBook();
  const filler = new BookFiller(book, contents);
  filler.frameSheets();
  for (const { name, cells } of contents.sheets) filler.addRows(name, cells);
  filler.finish();
  return book;
}
