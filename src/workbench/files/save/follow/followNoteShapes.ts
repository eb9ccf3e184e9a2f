import type { Shift } from "../../../book/shifts";
import { noteShape } from "../sheet/noteShapes";
import { followLine, isLineGone } from "./followText";

/** The boxes of notes, and what else stands in their drawing, after rows and columns came or went. */
export function followNoteShapes(drawing: string, shifts: readonly Shift[]): string {
  return drawing.replace(noteShape, (markup) => {
    const [row, column] = ["Row", "Column"].map((name) => numberIn(markup, name));
    const isGone =
      (row !== null && row !== undefined && isLineGone(row + 1, "rows", shifts)) ||
      (column !== null && column !== undefined && isLineGone(column, "columns", shifts));
    if (isGone) return "";
    return markup
      .replace(/(<x:Row>)\s*(\d+)/, (_, tag: string, line: string) => tag + moved(Number(line), "rows", shifts))
      .replace(/(<x:Column>)\s*(\d+)/, (_, tag: string, line: string) => tag + moved(Number(line), "columns", shifts))
      .replace(/(<x:Anchor>)([^<]*)/, (_, tag: string, anchor: string) => tag + movedAnchor(anchor, shifts));
  });
}

function numberIn(markup: string, name: string): number | null {
  const [, digits] = new RegExp(`<x:${name}>\\s*(\\d+)`).exec(markup) ?? [];
  return digits === undefined ? null : Number(digits);
}

/** Rows count from 0 here. */
function moved(line: number, axis: Shift["axis"], shifts: readonly Shift[]): number {
  return axis === "rows" ? followLine(line + 1, axis, shifts) - 1 : followLine(line, axis, shifts);
}

/** Column, offset, row, offset of one corner, then of the other. */
function movedAnchor(anchor: string, shifts: readonly Shift[]): string {
  const numbers = anchor.split(",").map((one) => Number(one.trim()));
  if (numbers.length !== 8 || numbers.some((one) => !Number.isFinite(one))) return anchor;
  return numbers
    .map((one, index) =>
      index % 4 === 0 ? moved(one, "columns", shifts) : index % 4 === 2 ? moved(one, "rows", shifts) : one,
    )
    .join(", ");
}
