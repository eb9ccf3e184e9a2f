import { transferHandlers } from "comlink";
import type { Area } from "../../core";
import type { Marks } from "../../host/sheet";

/** Four numbers an area, by severity. */
type PackedMarks = Readonly<Record<keyof Marks, Int32Array>>;

/**
 * Sends marks between threads as numbers. There may be two hundred thousand areas: as objects they hold the page up for half
 * a second, as numbers for a moment. Called on both sides.
 */
export function sendMarksAsNumbers(): void {
  transferHandlers.set("marks", {
    canHandle: (value): value is Marks => isMarks(value),
    serialize(marks: Marks): [PackedMarks, Transferable[]] {
      const packed = {
        error: packedAreas(marks.error),
        warning: packedAreas(marks.warning),
        note: packedAreas(marks.note),
      };
      return [packed, Object.values(packed).map(({ buffer }) => buffer)];
    },
    deserialize: ({ error, warning, note }: PackedMarks): Marks => ({
      error: areasOf(error),
      warning: areasOf(warning),
      note: areasOf(note),
    }),
  });
}

function isMarks(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return "error" in value && Array.isArray(value.error) && "warning" in value && "note" in value;
}

function packedAreas(areas: readonly Area[]): Int32Array<ArrayBuffer> {
  const packed = new Int32Array(4 * areas.length);
  let at = 0;
  for (const { firstRow, lastRow, firstColumn, lastColumn } of areas) {
    packed[at++] = firstRow;
    packed[at++] = lastRow;
    packed[at++] = firstColumn;
    packed[at++] = lastColumn;
  }
  return packed;
}

function areasOf(packed: Int32Array): Area[] {
  return Array.from({ length: packed.length / 4 }, (_, area) => ({
    firstRow: packed[4 * area]!,
    lastRow: packed[4 * area + 1]!,
    firstColumn: packed[4 * area + 2]!,
    lastColumn: packed[4 * area + 3]!,
  }));
}
