import type { ColumnPart, FieldParts } from "./columnParts";
import type { Section } from "./sections";
import type { Grid } from "./sheet";

/** For each row of the grid: whether any field has something in it, and whether any answers (1) or not (0). */
export interface RowContents {
  readonly content: Uint8Array;
  readonly answers: Uint8Array;
}

export function rowContents(grid: Grid, sections: readonly Section[], fields: readonly FieldParts[]): RowContents {
  const rows = { content: new Uint8Array(grid.rows.length), answers: new Uint8Array(grid.rows.length) };
  for (const field of fields) {
    sections.forEach((section, each) => {
      const { home, part } = field.bySection[each] ?? {};
      for (const place of [home, part]) if (place) addPart(place, section, rows);
    });
  }
  return rows;
}

function addPart(part: ColumnPart, { from, to }: Section, { content, answers }: RowContents): void {
  const { codes } = part.gridColumn;
  for (let row = from; row < to; row++) {
    const code = codes[row]!;
    content[row]! |= part.isContent[code]!;
    answers[row]! |= part.isAnswer[code]!;
  }
}

/** A sheet whose services mostly answer: only there may a row without answers be anything but a service. */
const usuallyFilledShare = 0.5;

export function isUsuallyFilled({ content, answers }: RowContents): boolean {
  let rows = 0;
  let filled = 0;
  for (let row = 0; row < content.length; row++) {
    rows += content[row]!;
    filled += answers[row]!;
  }
  return rows > 0 && filled / rows >= usuallyFilledShare;
}
