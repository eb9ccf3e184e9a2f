import type { Json, WrittenValue } from "../../../host/sheet";
import type { ScoreWriting } from "./scoreWriting";

/** Names the shape. */
export const scoreWritingsFormat = "jahiz-scores/1";

/** Writings that are kept with a workbook, the newest: nobody goes back further. */
const mostWritings = 20;

/** The writings as they are kept with a workbook, from old to new; `null`, to be forgotten, where there are none. */
export function scoreWritingsJson(writings: readonly ScoreWriting[]): Json {
  if (writings.length === 0) return null;
  const kept = writings.slice(-mostWritings).map(({ cells, ...rest }) => ({
    ...rest,
    cells: cells.map(({ row, column, from, to, format }): Json => [
      row,
      column,
      from === undefined ? { lost: true } : contentJson(from),
      contentJson(to),
      format ?? null,
    ]),
  }));
  return { format: scoreWritingsFormat, writings: kept };
}

function contentJson(content: WrittenValue): Json {
  return typeof content === "object" && content !== null ? { formula: content.formula } : content;
}
