import type { Book } from "./book";
import { MemoryBook } from "./memoryBook";

/** A new workbook in memory with one empty sheet. */
export function createBook(firstSheet = "Sheet1"): Book {
  return new MemoryBook(firstSheet);
}
