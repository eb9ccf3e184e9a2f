import type { Grid } from "../rows/sheet";
import type { ScorecardWords } from "../frameworks/scorecardWords";
import type { CardLocation } from "./locateCard";
import { headerRole, type HeaderRole } from "./headerRole";
import { readCardCell } from "./readCardCell";
import type { CardColumns } from "./scorecard";

/** A column between `low` and `high`, both outside, belongs to the scorecard and not to a block beside it. */
interface Block {
  readonly low: number;
  readonly high: number;
}

/**
 * Finds the columns of points and of maxima beside the column of names: by their headers (a misread one included) in the
 * nearest row above, and where no header of points can be read, by what the columns hold. Where several columns could hold
 * the points, none is chosen.
 */
export function locateColumns(grid: Grid, location: CardLocation, words: ScorecardWords): CardColumns {
  const { column: name, translations, others } = location;
  const header = findHeader(grid, location, words);
  const titledNames = (header?.columns.name ?? []).filter((column) => !translations.includes(column));
  const block = blockAround(name, [...others, ...titledNames]);
  const inBlock = (column: number) => column !== name && column > block.low && column < block.high;
  const titled = (header?.columns.points ?? []).filter(inBlock);
  const maximum = header?.columns.maximum.filter(inBlock)[0];
  const base = { headerRow: header?.row, name, others };
  if (titled.length > 0)
    return { ...base, points: only(titled), maximum, isGuessed: false, rivals: titled.length > 1 ? titled : [] };
  const numeric = numericNeighbours(grid, location, inBlock);
  const maxima = maximum ?? numeric.find((column) => holdsMaxima(grid, location, column));
  const candidates = numeric.filter((column) => column !== maxima);
  return {
    ...base,
    points: only(candidates),
    maximum: maxima,
    isGuessed: candidates.length === 1,
    rivals: candidates.length > 1 ? candidates : [],
  };
}

function only(columns: readonly number[]): number | undefined {
  return columns.length === 1 ? columns[0] : undefined;
}

function blockAround(name: number, bounds: readonly number[]): Block {
  return {
    low: Math.max(-1, ...bounds.filter((column) => column < name)),
    high: Math.min(Infinity, ...bounds.filter((column) => column > name)),
  };
}

interface Header {
  readonly row: number;
  readonly columns: Readonly<Record<HeaderRole, readonly number[]>>;
}

/** The nearest row above the first name that titles a column as points or maximum. */
function findHeader(grid: Grid, { hits, column: name }: CardLocation, words: ScorecardWords): Header | undefined {
  for (let index = (hits[0]?.index ?? 0) - 1; index >= 0; index--) {
    const columns: Record<HeaderRole, number[]> = { name: [], points: [], maximum: [] };
    grid.rows[index]?.forEach((cell, column) => {
      const role = column === name ? undefined : headerRole(cell, words);
      if (role) columns[role].push(column);
    });
    if (columns.points.length + columns.maximum.length > 0) return { row: grid.rowNumbers[index] ?? 0, columns };
  }
  return undefined;
}

/** The run of columns on either side of the names that hold a number in at least half of the rows of parts. */
function numericNeighbours(
  grid: Grid,
  { shape, column: name, hits }: CardLocation,
  inBlock: (column: number) => boolean,
): readonly number[] {
  const parts = hits.filter(({ role }) => role === shape.partRole);
  const rows = parts.length > 0 ? parts : hits;
  const isNumeric = (column: number) =>
    inBlock(column) &&
    2 * rows.filter(({ index }) => readCardCell(grid.rows[index]?.[column], true).value.measured).length >= rows.length;
  const run: number[] = [];
  for (let column = name + 1; isNumeric(column); column++) run.push(column);
  for (let column = name - 1; isNumeric(column); column--) run.push(column);
  return run;
}

/** True when every number of the column is the maximum of its row's part or group. */
function holdsMaxima(grid: Grid, { shape, hits }: CardLocation, column: number): boolean {
  const maxima = new Map(
    shape.groups.flatMap((group) => [
      [`${shape.groupRole} ${group.id}`, group.maximum] as const,
      ...group.parts.map((part) => [`${shape.partRole} ${part.id}`, part.maximum] as const),
    ]),
  );
  return hits.every(({ role, id, index }) => {
    const { value } = readCardCell(grid.rows[index]?.[column], true);
    return !value.measured || value.value === maxima.get(`${role} ${id}`);
  });
}
