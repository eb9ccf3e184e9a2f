import type { Catalogue, CatalogueField, FieldId } from "../catalogue/catalogue";
import { matchingKey } from "../text/matchingKey";
import { guessByContents } from "./guessByContents";
import { headerIndex, knownHeader, matchHeader } from "./headerIndex";
import type { CellValue, Sheet } from "./sheet";
import type { HeaderCell, Table } from "./table";

/** What each column of a sheet is probably for, to be confirmed by somebody who knows. */
export interface HeaderGuesses {
  /** The sheet row that is taken for the header. */
  readonly row: number;
  readonly headers: readonly HeaderCell[];
  /** For columns whose header is not understood: the field that their cells answer, by column. */
  readonly byContents: ReadonlyMap<number, FieldId>;
}

/** So many rows, of those that hold something, are looked at. */
const searchedRows = 30;
/** A row of fewer texts is no header. */
const leastTexts = 3;
/** So many known headers make sure of a row that is not enough of a header to be read. */
const tellingFields = 2;
/** The header has nearly as many texts as the rows below it: some columns have none. */
const nearlyAll = 0.8;

/**
 * Guesses the header of a sheet: the one that was read, else the row with most known headers, else the first one with
 * about as many texts as any near the top. Undefined where no row has texts enough.
 */
export function guessHeader(sheet: Sheet, catalogue: Catalogue, table: Table | undefined): HeaderGuesses | undefined {
  const { rows, rowNumbers } = sheet.grid;
  const row = table
    ? Array.prototype.indexOf.call(rowNumbers, table.headerRows.at(-1))
    : likeliestRow(sheet, catalogue);
  if (row === undefined || row < 0) return undefined;
  const index = headerIndex(catalogue);
  const headers =
    table?.headers ?? textsOf(rows[row] ?? []).map((cell) => ({ ...cell, match: matchHeader(cell.text, index) }));
  const free = freeFields(headers, catalogue);
  const unknown = headers.filter(({ match }) => match.kind === "unknown" && !match.nearest).map(({ column }) => column);
  return {
    row: rowNumbers[row] ?? 0,
    headers,
    byContents: guessByContents(sheet.grid, row + 1, unknown, free, catalogue),
  };
}

/** The place in the grid's rows. */
function likeliestRow({ grid }: Sheet, catalogue: Catalogue): number | undefined {
  const index = headerIndex(catalogue);
  const candidates = grid.rows.slice(0, searchedRows).map((cells, row) => {
    const texts = textsOf(cells);
    const fields = new Set(texts.flatMap(({ text }) => knownHeader(text, index)?.field.id ?? []));
    return { row, texts: texts.length, fields: fields.size };
  });
  const most = (count: (each: (typeof candidates)[number]) => number): number => Math.max(0, ...candidates.map(count));
  const mostFields = most(({ fields }) => fields);
  const mostTexts = most(({ texts }) => texts);
  if (mostFields >= tellingFields) return candidates.find(({ fields }) => fields === mostFields)?.row;
  return candidates.find(({ texts }) => texts >= leastTexts && texts >= nearlyAll * mostTexts)?.row;
}

function textsOf(cells: readonly (CellValue | undefined)[]): { column: number; text: string }[] {
  return cells.flatMap((value, column) =>
    typeof value === "string" && matchingKey(value) !== "" ? [{ column, text: value }] : [],
  );
}

function freeFields(headers: readonly HeaderCell[], { fields }: Catalogue): CatalogueField[] {
  const taken = new Set(headers.flatMap(({ match }) => (match.kind === "field" ? [match.field.id] : [])));
  return fields.filter(({ id }) => !taken.has(id));
}
