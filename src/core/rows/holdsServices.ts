import type { Catalogue } from "../catalogue/catalogue";
import { guessByContents } from "./guessByContents";
import type { Grid, Sheet } from "./sheet";

/** So many rows and columns, of those that hold something, are looked at. */
const searchedRows = 300;
const searchedColumns = 500;
/** Columns that answer fields of their own and repeat an answer; fewer may be chance. Ours: no document states it. */
const leastColumns = 3;

/**
 * Whether a sheet's cells are those of an inventory, whatever its headers say and where it has none: several columns answer
 * a field each, and give an answer more than once, as a sheet of lists to choose from does not.
 */
export function holdsServices({ grid }: Sheet, catalogue: Catalogue): boolean {
  const top: Grid = { rowNumbers: grid.rowNumbers, rows: grid.rows.slice(0, searchedRows) };
  const width = Math.min(searchedColumns, Math.max(0, ...top.rows.map(({ length }) => length)));
  const columns = Array.from({ length: width }, (_, column) => column);
  const listed = catalogue.fields.filter(({ kind }) => kind === "oneOf" || kind === "anyOf");
  const guesses = guessByContents(top, 0, columns, listed, catalogue);
  return [...guesses.keys()].filter((column) => isRepeated(top, column)).length >= leastColumns;
}

function isRepeated({ rows }: Grid, column: number): boolean {
  const texts = rows.flatMap((cells) => cells[column] ?? []);
  return new Set(texts).size < texts.length;
}
