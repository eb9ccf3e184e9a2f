import type { Catalogue, LabelLanguage } from "../catalogue/catalogue";
import { columnLetter } from "../rows/address";
import { guessHeader } from "../rows/guessHeader";
import type { Sheet } from "../rows/sheet";
import type { Table } from "../rows/table";
import { mappedColumns, type MappedColumn } from "./columnMapping";
import type { HeaderMapping } from "./headerMapping";

/** A sheet that reads as if the header said what the user says of its columns. */
export interface MappedSheet {
  readonly sheet: Sheet;
  /** The columns that were mapped by their place, and what they are. */
  readonly columns: ReadonlyMap<number, MappedColumn>;
}

/** Undefined where the mapping says nothing of this sheet's columns. `table` is what it is without. */
export function withMappedColumns(
  sheet: Sheet,
  table: Table | undefined,
  mapping: HeaderMapping,
  catalogue: Catalogue,
): MappedSheet | undefined {
  const mapped = new Map(mappedColumns(sheet.name, mapping).map((each) => [each.column, each]));
  if (mapped.size === 0) return undefined;
  const guesses = guessHeader(sheet, catalogue, table);
  const place = guesses ? Array.from(sheet.grid.rowNumbers).indexOf(guesses.row) : -1;
  if (place < 0) return undefined;
  const texts = new Map(guesses?.headers.map(({ column, text }) => [column, text]));
  const header = [...(sheet.grid.rows[place] ?? [])];
  const language = languageOf(table, catalogue);
  const columns = new Map<number, MappedColumn>();
  for (let column = 0; column < Math.max(header.length, mostColumns); column++) {
    const said = mapped.get(columnLetter(column));
    const field = said && catalogue.fields.find(({ id }) => id === said.field);
    if (!said || !field || (texts.get(column) ?? "") !== said.text) continue;
    while (header.length < column) header.push(null);
    header[column] = field.labels[language] ?? field.id;
    columns.set(column, said);
  }
  if (columns.size === 0) return undefined;
  const rows = Array.from(sheet.grid.rows, (cells, at) => (at === place ? header : cells));
  return { sheet: { ...sheet, grid: { ...sheet.grid, rows } }, columns };
}

/** Columns that are looked at beyond the header's last. */
const mostColumns = 200;

/** The language of most headers: in it the values are written. */
function languageOf(table: Table | undefined, { languages }: Catalogue): LabelLanguage {
  const found = (table?.headers ?? []).flatMap(({ match }) => (match.kind === "field" ? match.language : []));
  const count = (language: LabelLanguage): number => found.filter((each) => each === language).length;
  return [...languages].sort((one, other) => count(other) - count(one))[0] ?? "ar";
}
