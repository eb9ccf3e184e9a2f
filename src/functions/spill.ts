import type { MessageLanguage } from "../messages/language";
import { matrix, type Matrix } from "./matrix";
import { excelError, Unanswerable } from "./unanswerable";

/**
 * One answer for each cell of the first range that has several, in its place. The other ranges are of the same size, or
 * a single cell that counts for all. A problem with one cell is that cell's error and leaves the others alone; a single
 * answer throws it, as older versions of Excel show only a thrown error with its sentence.
 *
 * @param ranges the arguments by their names
 */
export function spill<Name extends string>(
  language: MessageLanguage,
  ranges: Readonly<Record<Name, unknown>>,
  answerOf: (cells: Readonly<Record<Name, unknown>>) => unknown,
): unknown[][] {
  const named = (Object.entries(ranges) as [Name, unknown][]).map(([name, range]) => ({ name, cells: matrix(range) }));
  const shape = named.find(({ cells }) => !isSingle(cells));
  for (const other of named) if (shape && !isSingle(other.cells)) requireSameSize(shape, other);
  const at = (row: number, column: number): Record<Name, unknown> =>
    Object.fromEntries(
      named.map(({ name, cells }) => [name, isSingle(cells) ? cells[0]?.[0] : cells[row]?.[column]]),
    ) as Record<Name, unknown>;
  if (!shape) return [[answerOf(at(0, 0))]];
  return shape.cells.map((row, r) => row.map((_, c) => answerOrError(language, () => answerOf(at(r, c)))));
}

/** The answer, or the error that stands in its cell. */
export function answerOrError<T>(language: MessageLanguage, answerOf: () => T): T | CustomFunctions.Error {
  try {
    return answerOf();
  } catch (thrown) {
    return excelError(thrown, language);
  }
}

interface NamedRange {
  readonly name: string;
  readonly cells: Matrix;
}

/** Refuses two ranges that do not lie side by side, cell for cell. */
export function requireSameSize(first: NamedRange, second: NamedRange): void {
  const [a, b] = [sizeOf(first), sizeOf(second)];
  if (a.rows !== b.rows || a.columns !== b.columns) refuseSizes(first, second);
}

/** The refusal of two ranges whose sizes do not go together. */
export function refuseSizes(first: NamedRange, second: NamedRange): never {
  throw new Unanswerable({ kind: "sizesDiffer", first: sizeOf(first), second: sizeOf(second) });
}

function sizeOf({ name, cells }: NamedRange): { argument: string; rows: number; columns: number } {
  return { argument: name, rows: cells.length, columns: cells[0]?.length ?? 0 };
}

function isSingle(cells: Matrix): boolean {
  return cells.length === 1 && cells[0]?.length === 1;
}
