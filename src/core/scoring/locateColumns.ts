import type { Grid } from "../rows/sheet";
import type { CardLocation } from "./locateCards";
import { isOutOfWeights } from "./isOutOfWeights";
import { headerRole, type HeaderMeaning, type HeaderRole } from "./headerRole";
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
export function locateColumns(grid: Grid, location: CardLocation): CardColumns {
  const { column: name, companions } = location;
  const header = findHeader(grid, location);
  const titles = header?.titles ?? [];
  const titledNames = titles.filter(({ role, column }) => role === "name" && !companions.includes(column));
  const bounds = [...location.others, ...titledNames].map(({ column }) => column);
  const block = ownSide(blockAround(name, bounds), name, titles);
  const inBlock = (column: number) => column !== name && column > block.low && column < block.high;
  const points = titlesOf("points", titles, inBlock);
  const titled = points.map(({ column }) => column);
  const maximum =
    titlesOf("maximum", titles, inBlock)[0]?.column ??
    titlesOf("weight", titles, inBlock)
      .map(({ column }) => column)
      .find((column) => isOutOfWeights(grid, location.hits, { points: only(titled), weights: column }));
  const others = location.others.map(({ kind, column, indexes: [index = 0] }) => ({
    kind,
    row: grid.rowNumbers[index] ?? 0,
    column,
    isRead: false,
  }));
  const base = { headerRow: header?.row, name, others };
  if (titled.length > 0) {
    const statedMaximum = maximum === undefined ? points[0]?.maximum : undefined;
    const rivals = titled.length > 1 ? titled : [];
    return { ...base, points: only(titled), maximum, statedMaximum, isGuessed: false, rivals };
  }
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

/** Columns between two cards may be of either: where points are titled on the side that has no other card, that side alone is this card's. */
function ownSide({ low, high }: Block, name: number, titles: readonly Title[]): Block {
  const points = titles.filter(({ role, column }) => role === "points" && column > low && column < high);
  const isOnlyLeft = low < 0 && high < Infinity && points.some(({ column }) => column < name);
  const isOnlyRight = low >= 0 && high === Infinity && points.some(({ column }) => column > name);
  return { low: isOnlyRight ? name : low, high: isOnlyLeft ? name : high };
}

interface Header {
  readonly row: number;
  readonly titles: readonly Title[];
}

interface Title extends HeaderMeaning {
  readonly column: number;
}

/** What titles a role in the block: by a word of the role itself, or else by one only near to it. */
function titlesOf(role: HeaderRole, titles: readonly Title[], inBlock: (column: number) => boolean): readonly Title[] {
  const own = titles.filter((title) => title.role === role && inBlock(title.column));
  const exact = own.filter(({ isExact }) => isExact);
  return exact.length > 0 ? exact : own;
}

/** The nearest row above the first name that titles a column as points or maximum. */
function findHeader(grid: Grid, { hits, column: name }: CardLocation): Header | undefined {
  for (let index = (hits[0]?.index ?? 0) - 1; index >= 0; index--) {
    const titles = (grid.rows[index] ?? []).flatMap((cell, column) => {
      const meaning = column === name ? undefined : headerRole(cell);
      return meaning ? [{ ...meaning, column }] : [];
    });
    if (titles.some(({ role }) => role === "points" || role === "maximum"))
      return { row: grid.rowNumbers[index] ?? 0, titles };
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
