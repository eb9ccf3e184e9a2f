import {
  guessHeader,
  labelIn,
  matchingKey,
  type Catalogue,
  type HeaderCell,
  type HeaderGuesses,
  type HeaderMapping,
  type Sheet,
  type Table,
} from "../../core";
import type { AssessedSheet } from "./assessedSheet";
import type { CheckedSheet, HeaderGuess } from "./checker";

/** Columns of a header that are listed, at most: nobody maps more. */
const mostColumns = 200;

/** What each column was taken for or may be, every field it can be, and whether somebody should be asked. */
export function headerGuesses({
  kind,
  sheet,
  context,
  assessment,
  request,
  mappedColumns,
}: AssessedSheet): Pick<CheckedSheet, "headers" | "fields" | "asksForMapping"> {
  const { catalogue, language } = context;
  const fields = catalogue.fields.map(({ id, labels, required }) => ({
    id,
    label: labelIn(labels, language),
    required,
  }));
  if (kind !== "inventory" && kind !== "nothing") return { headers: [], fields, asksForMapping: false };
  const table = assessment?.kind === "inventory" ? assessment.table : undefined;
  const guesses = guessHeader(sheet, catalogue, table);
  const guessed = (guesses?.headers ?? []).slice(0, mostColumns);
  const isMapped = mappedHeaders(request.mapping);
  const written = guessed.map((header) => {
    const said = mappedColumns.get(header.column);
    if (said)
      return { column: header.column, text: said.text, field: said.field, sureness: "mapped", byColumn: true } as const;
    return headerGuess(header, isMapped(header), guesses?.byContents.get(header.column));
  });
  const headers = [...written, ...blankHeaders(sheet, guesses)].sort((one, other) => one.column - other.column);
  const isAnyOpen = headers.some(({ sureness }) => sureness === "none" || sureness === "guess");
  return { headers, fields, asksForMapping: isAnyOpen && lacksColumns(table, catalogue) };
}

function headerGuess(
  { column, text, match }: HeaderCell,
  isMapped: boolean,
  byContents: string | undefined,
): HeaderGuess {
  if (match.kind === "field")
    return { column, text, field: match.field.id, sureness: isMapped ? "mapped" : match.sureness };
  const guess = match.kind === "unknown" ? (match.nearest?.id ?? byContents) : undefined;
  return guess === undefined ? { column, text, sureness: "none" } : { column, text, field: guess, sureness: "guess" };
}

/** Rows below the header that are looked at for what stands under no header. */
const searchedRows = 100;

/** Columns without a header, between or beside the others, in which something stands. */
function blankHeaders({ grid }: Sheet, guesses: HeaderGuesses | undefined): HeaderGuess[] {
  const columns = guesses?.headers.map(({ column }) => column) ?? [];
  if (!guesses || columns.length === 0) return [];
  const [first, last] = [Math.min(...columns) - 1, Math.max(...columns) + 1];
  const below = Array.from(grid.rowNumbers).flatMap((row, at) => (row > guesses.row ? [grid.rows[at] ?? []] : []));
  const isFilled = (column: number): boolean =>
    below.slice(0, searchedRows).some((cells) => (cells[column] ?? "") !== "");
  const blank: HeaderGuess[] = [];
  for (let column = Math.max(first, 0); column <= last; column++) {
    if (!columns.includes(column) && isFilled(column)) blank.push({ column, text: "", sureness: "none" });
  }
  return blank;
}

function mappedHeaders(mapping: HeaderMapping): (header: HeaderCell) => boolean {
  const fieldOf = new Map(Object.entries(mapping).map(([text, field]) => [matchingKey(text), field]));
  return ({ text, match }) => match.kind === "field" && fieldOf.get(matchingKey(text)) === match.field.id;
}

function lacksColumns(table: Table | undefined, { fields }: Catalogue): boolean {
  const present = new Set([...(table?.fields ?? []), ...(table?.duplicates ?? [])].map(({ field }) => field.id));
  return fields.some(({ id, required }) => required && !present.has(id));
}
