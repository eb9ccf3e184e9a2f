import type { CellValue } from "../rows/sheet";
import { matchingKey } from "../text/matchingKey";
import { holdsBox } from "./tickedAnswer";

/**
 * The first filled cell to the right; the cell just beside the label where none is, or where that is a label too. Boxes to
 * tick may stand in cells of their own, or beside an answer each: they are one answer.
 */
export function answerBeside(
  cells: readonly (CellValue | undefined)[],
  column: number,
  isAnswer: (cell: CellValue | undefined) => boolean,
  isChoice: boolean,
): { readonly column: number; readonly value: CellValue } {
  const isThere = (cell: CellValue | undefined) => isFilled(cell) || (isChoice && hasBox(cell));
  const at = cells.findIndex((cell, index) => index > column && isThere(cell));
  if (at < 0 || (isFilled(cells[at]) && !isAnswer(cells[at]))) return { column: column + 1, value: null };
  const given = cells.slice(at).filter(isThere);
  const areBoxes =
    isChoice && given.length > 1 && given.some(hasBox) && given.every((cell) => typeof cell === "string");
  return { column: at, value: areBoxes ? given.join(" ") : (cells[at] ?? null) };
}

function hasBox(cell: CellValue | undefined): boolean {
  return typeof cell === "string" && holdsBox(cell);
}

/** Whether a cell holds something that can be read. */
export function isFilled(cell: CellValue | undefined): boolean {
  return cell !== undefined && cell !== null && (typeof cell !== "string" || matchingKey(cell) !== "");
}
