import { isCellError, measured, notMeasured, type Measured } from "../core";
import { shownText } from "../messages/shownText";
import { foldCell } from "./foldCell";

/**
 * The figure in a cell, or why there is none. Text is never read as a figure: a function has nowhere to warn that it did.
 * What is no number to Excel (a division by 0 in another add-in) is its #NUM!.
 * Excel on the desktop hands over a blank cell as 0, which then is a figure; on the web the same cell is blank.
 */
export function measuredCell(cell: unknown): Measured<number> {
  const value = foldCell(cell);
  if (typeof value === "number")
    return Number.isFinite(value) ? measured(value) : notMeasured({ kind: "cellError", error: "#NUM!" });
  if (isCellError(value)) return notMeasured({ kind: "cellError", error: value.error });
  const text = shownText(value).trim();
  return notMeasured(text === "" ? { kind: "blank" } : { kind: "notNumber", text });
}
