import { isGarbled } from "../text/isGarbled";
import type { Sheet } from "./sheet";

/** So many rows, of those that hold something, are looked at. */
const searchedRows = 50;
/** And so many columns of each. */
const searchedColumns = 100;
/** Fewer texts are a word or two, and no table. */
const leastTexts = 6;

/** Whether the letters of a sheet's texts were lost when it was saved or opened: whatever it held, it cannot be read. */
export function isGarbledSheet({ grid }: Sheet): boolean {
  const cells = grid.rows.slice(0, searchedRows).flatMap((row) => row.slice(0, searchedColumns));
  const texts = cells.filter((value) => typeof value === "string");
  return texts.length >= leastTexts && isGarbled(texts.join(" "));
}
