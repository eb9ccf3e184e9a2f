import { guessHeader, labelIn, matchingKey, type Catalogue, type HeaderCell, type Table } from "../../core";
import type { AssessedSheet } from "./assessedSheet";
import type { CheckedSheet, HeaderGuess, HeaderMapping } from "./checker";

/** Columns of a header that are listed, at most: nobody maps more. */
const mostColumns = 200;

/** What each column was taken for or may be, every field it can be, and whether somebody should be asked. */
export function headerGuesses({
  kind,
  sheet,
  context,
  assessment,
  request,
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
  const headers = guessed.map((header) =>
    headerGuess(header, isMapped(header), guesses?.byContents.get(header.column)),
  );
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

function mappedHeaders(mapping: HeaderMapping): (header: HeaderCell) => boolean {
  const fieldOf = new Map(Object.entries(mapping).map(([text, field]) => [matchingKey(text), field]));
  return ({ text, match }) => match.kind === "field" && fieldOf.get(matchingKey(text)) === match.field.id;
}

function lacksColumns(table: Table | undefined, { fields }: Catalogue): boolean {
  const present = new Set([...(table?.fields ?? []), ...(table?.duplicates ?? [])].map(({ field }) => field.id));
  return fields.some(({ id, required }) => required && !present.has(id));
}
