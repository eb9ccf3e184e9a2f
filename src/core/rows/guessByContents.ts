import type { Catalogue, CatalogueField, FieldId } from "../catalogue/catalogue";
import { matchingKey } from "../text/matchingKey";
import { splitValues } from "../text/splitValues";
import { fieldLookup, type FieldLookup } from "./fieldLookup";
import type { Grid } from "./sheet";

/** So many cells of a column are looked at. */
const sampledCells = 200;
/** A column answers a field when so many of its cells do. Ours, as the bounds below: no document states them. */
const answeringShare = 0.6;
/** Names are texts of so many characters on average, and hardly any two are alike. */
const nameLength = 8;
const distinctShare = 0.8;

/**
 * The field that each of these columns answers, judged by the cells from grid row `from` on: the one whose values stand in
 * most of them. No guess where two fields would do as well (there are several of yes and no), or two columns for one field.
 */
export function guessByContents(
  grid: Grid,
  from: number,
  columns: readonly number[],
  fields: readonly CatalogueField[],
  catalogue: Catalogue,
): ReadonlyMap<number, FieldId> {
  const listed = fields.filter(({ kind }) => kind === "oneOf" || kind === "anyOf");
  const lookups = listed.map((field) => fieldLookup(catalogue, field));
  const nameField = fields.find(({ kind }) => kind === "text");
  const guesses = columns.flatMap((column) => {
    const texts = textsIn(grid, from, column);
    const field = bestField(texts, lookups) ?? (areNames(texts) ? nameField?.id : undefined);
    return field === undefined ? [] : [{ column, field }];
  });
  const isOnly = ({ field }: { field: FieldId }) => guesses.filter((other) => other.field === field).length === 1;
  return new Map(guesses.filter(isOnly).map(({ column, field }) => [column, field]));
}

function textsIn({ rows }: Grid, from: number, column: number): string[] {
  const texts: string[] = [];
  for (let row = from; row < rows.length && texts.length < sampledCells; row++) {
    const value = rows[row]?.[column];
    if (typeof value === "string" && value.trim() !== "") texts.push(value);
  }
  return texts;
}

function bestField(texts: readonly string[], lookups: readonly FieldLookup[]): FieldId | undefined {
  const counts = lookups.map((lookup) => texts.filter((text) => answers(text, lookup)).length);
  const most = Math.max(0, ...counts);
  if (most === 0 || most < answeringShare * texts.length) return undefined;
  const best = lookups.filter((_, at) => counts[at] === most);
  return best.length === 1 ? best[0]?.field.id : undefined;
}

function answers(text: string, lookup: FieldLookup): boolean {
  const isListed = (piece: string): boolean => lookup.byKey.has(matchingKey(piece));
  return isListed(text) || (lookup.field.kind === "anyOf" && splitValues(text).every(isListed));
}

function areNames(texts: readonly string[]): boolean {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return texts.length > 0 && length >= nameLength * texts.length && new Set(texts).size >= distinctShare * texts.length;
}
