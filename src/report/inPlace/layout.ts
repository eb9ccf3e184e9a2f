import type { CardFrame } from "./cardFrame";
import { lastColumn, type SheetSpace } from "./sheetSpace";

/** What is to be written beside a card, by its size. */
export interface SpaceNeeded {
  /** Whether any row beside the card gets a score. */
  readonly hasScores: boolean;
  /** Every header that the column of scores, and the block's first column, may have from an earlier run, in any language. */
  readonly scoreHeaders: readonly string[];
  readonly blockHeaders: readonly string[];
  readonly blockRows: number;
  readonly blockColumns: number;
}

/** Columns left blank after the scores: a sentence on what is not measured runs on over them. */
const roomForSentence = 3;

/** Where it goes. Columns are 0-based. */
export interface Layout {
  /** The column of scores; none where no row gets one or no row is left for its header. */
  readonly scoreColumn?: number;
  readonly blockColumn: number;
}

/**
 * The place of an earlier run, known by its headers; otherwise the first free place beside the card, so that nothing of the
 * user's is written over. Only where a sheet is full to its last column is it the columns next to the card, as they are.
 */
export function layoutBeside(space: SheetSpace, frame: CardFrame, needed: SpaceNeeded): Layout {
  const scoreColumn = columnOfScores(space, frame, needed);
  const from = scoreColumn === undefined ? frame.firstColumn + 1 : scoreColumn + 1 + roomForSentence;
  const known = space.columnOf(needed.blockHeaders, frame.topRow, frame.firstColumn);
  const rows = rowsFrom(frame.topRow, needed.blockRows);
  const isFree = (column: number) =>
    Array.from({ length: needed.blockColumns }, (_, index) => column + index).every(
      (each) => each !== scoreColumn && rows.every((row) => space.isFree(row, each)),
    );
  return { scoreColumn, blockColumn: known ?? firstColumn(from, needed.blockColumns, isFree) };
}

function columnOfScores(
  space: SheetSpace,
  { headerRow, firstColumn: from, lastRow }: CardFrame,
  { hasScores, scoreHeaders }: SpaceNeeded,
): number | undefined {
  if (headerRow === undefined || !hasScores) return undefined;
  const rows = rowsFrom(headerRow, lastRow - headerRow + 1);
  const known = space.columnOf(scoreHeaders, headerRow, from);
  return known ?? firstColumn(from, 1, (column) => rows.every((row) => space.isFree(row, column)));
}

function rowsFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

function firstColumn(from: number, width: number, isFree: (column: number) => boolean): number {
  for (let column = from; column + width - 1 <= lastColumn; column++) if (isFree(column)) return column;
  return Math.min(from, lastColumn - width + 1);
}
