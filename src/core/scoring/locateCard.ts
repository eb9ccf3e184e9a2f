import type { Grid } from "../rows/sheet";
import type { CardShape, NameMeaning } from "./cardShape";
import { nameKey } from "../frameworks/nameKey";

/** A known name and where it stands; `index` counts the grid's rows. */
export interface NameHit extends NameMeaning {
  readonly index: number;
}

export interface CardLocation {
  readonly shape: CardShape;
  readonly column: number;
  readonly hits: readonly NameHit[];
  /** Further columns with names enough for a scorecard of either framework. */
  readonly others: readonly number[];
}

/**
 * The column with the most different names of one framework, if it has enough to be a scorecard (`minimumNames`, or all the
 * framework has). Of columns with equally many, the leftmost; of frameworks, the first.
 */
export function locateCard(grid: Grid, shapes: readonly CardShape[], minimumNames: number): CardLocation | undefined {
  const found = shapes
    .flatMap((shape) =>
      [...hitsByColumn(grid, shape)].map(([column, hits]) => ({ shape, column, hits, size: distinct(hits) })),
    )
    .filter(({ shape, size }) => size >= Math.min(minimumNames, idCount(shape)))
    .sort((a, b) => b.size - a.size || a.column - b.column);
  const best = found[0];
  if (!best) return undefined;
  const others = new Set(found.map(({ column }) => column).filter((column) => column !== best.column));
  return { shape: best.shape, column: best.column, hits: best.hits, others: [...others].sort((a, b) => a - b) };
}

function hitsByColumn(grid: Grid, shape: CardShape): ReadonlyMap<number, readonly NameHit[]> {
  const longest = 2 * Math.max(...[...shape.names.keys()].map((key) => key.length));
  const columns = new Map<number, NameHit[]>();
  grid.rows.forEach((row, index) =>
    row.forEach((cell, column) => {
      if (typeof cell !== "string" || cell.length > longest) return;
      const meaning = shape.names.get(nameKey(cell));
      if (!meaning) return;
      const hits = columns.get(column) ?? [];
      columns.set(column, hits);
      hits.push({ ...meaning, index });
    }),
  );
  return columns;
}

function distinct(hits: readonly NameHit[]): number {
  return new Set(hits.map(({ role, id }) => `${role} ${id}`)).size;
}

function idCount(shape: CardShape): number {
  return shape.groups.reduce((sum, { parts }) => sum + 1 + parts.length, 0);
}
