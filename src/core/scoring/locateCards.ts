import { addTo } from "../collections/addTo";
import { nameKey } from "../frameworks/nameKey";
import type { CellValue, Grid } from "../rows/sheet";
import type { CardShape, NameMeaning } from "./cardShape";

/** A known name, as it is written and where it stands; `index` counts the grid's rows. */
export interface NameHit extends NameMeaning {
  readonly index: number;
  readonly text: string;
}

export interface CardLocation {
  readonly shape: CardShape;
  readonly column: number;
  /** Those of the column, and of its companions those in rows of their own; from above. */
  readonly hits: readonly NameHit[];
  /** Columns that say the same rows' names in the other language, or name the stage or perspective that each belongs to. */
  readonly companions: readonly number[];
  readonly others: readonly OtherCard[];
}

/** A further scorecard of either framework: its column, and the indexes of the grid's rows that hold its names. */
export interface OtherCard {
  readonly kind: CardShape["kind"];
  readonly column: number;
  readonly indexes: readonly number[];
}

/** A column with the names of one framework. */
interface NameColumn {
  readonly shape: CardShape;
  readonly column: number;
  readonly hits: readonly NameHit[];
}

/**
 * Of each framework the column with the most different names of it, if it has enough to be a scorecard (`minimumNames`, or all
 * the framework has); the one with the most names of all first. Of columns with equally many, the leftmost; of frameworks,
 * the first.
 */
export function locateCards(grid: Grid, shapes: readonly CardShape[], minimumNames: number): readonly CardLocation[] {
  const found = shapes
    .flatMap((shape) =>
      [...hitsByColumn(grid, shape)].map(([column, hits]) => ({ shape, column, hits, size: distinct(hits) })),
    )
    .filter(({ shape, size }) => size >= Math.min(minimumNames, idCount(shape)))
    .sort((a, b) => b.size - a.size || a.column - b.column);
  const isFirst = ({ shape }: NameColumn, index: number) => found.findIndex((each) => each.shape === shape) === index;
  return found.filter(isFirst).map((best) =>
    locationOf(
      best,
      found.filter((each) => each !== best),
      grid,
    ),
  );
}

function locationOf({ shape, column, hits }: NameColumn, further: readonly NameColumn[], grid: Grid): CardLocation {
  const isCompanion = (entry: NameColumn) =>
    entry.shape === shape && (isTranslation(entry.hits, hits) || isGrouping(entry.hits, hits, shape));
  const beside = further.filter(isCompanion);
  const ofTheirOwn = beside.flatMap((entry) => entry.hits.filter(({ index }) => isBlank(grid.rows[index]?.[column])));
  const others = further
    .filter((entry) => !isCompanion(entry))
    .map((entry) => ({
      kind: entry.shape.kind,
      column: entry.column,
      indexes: entry.hits.map(({ index }) => index),
    }))
    .sort((a, b) => a.column - b.column);
  return {
    shape,
    column,
    hits: [...hits, ...ofTheirOwn].sort((a, b) => a.index - b.index),
    companions: beside.map((entry) => entry.column),
    others,
  };
}

function isBlank(cell: CellValue | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}

function hitsByColumn(grid: Grid, shape: CardShape): ReadonlyMap<number, readonly NameHit[]> {
  const longest = 2 * Math.max(...[...shape.names.keys()].map((key) => key.length));
  const columns = new Map<number, NameHit[]>();
  grid.rows.forEach((row, index) =>
    row.forEach((cell, column) => {
      if (typeof cell !== "string" || cell.length > longest) return;
      const meaning = shape.names.get(nameKey(cell));
      if (meaning) addTo(columns, column, { ...meaning, index, text: cell });
    }),
  );
  return columns;
}

/** True when every row names the same thing in both columns, in other words: Arabic in one and English in the other. */
function isTranslation(hits: readonly NameHit[], of: readonly NameHit[]): boolean {
  const originals = new Map(of.map((hit) => [hit.index, hit]));
  return hits.every(({ index, role, id, text }) => {
    const original = originals.get(index);
    return original?.role === role && original.id === id && original.text !== text;
  });
}

/**
 * True when every part that is known stands beside the name of its group, or below it: groups are named in each row, once for
 * merged cells, or in a row of their own. A part that is not known belongs to any.
 */
function isGrouping(hits: readonly NameHit[], of: readonly NameHit[], shape: CardShape): boolean {
  if (hits.some(({ role }) => role !== shape.groupRole)) return false;
  const parts = of.filter(({ role, index }) => role === shape.partRole && index >= (hits[0]?.index ?? 0));
  let above = 0;
  return (
    parts.length > 0 &&
    parts.every(({ index, id }) => {
      while ((hits[above + 1]?.index ?? Infinity) <= index) above++;
      const group = shape.groups.find((each) => each.id === hits[above]?.id);
      return group?.parts.some((part) => part.id === id) ?? false;
    })
  );
}

function distinct(hits: readonly NameHit[]): number {
  return new Set(hits.map(({ role, id }) => `${role} ${id}`)).size;
}

function idCount(shape: CardShape): number {
  return shape.groups.reduce((sum, { parts }) => sum + 1 + parts.length, 0);
}
