import type { Area } from "../../../core";
import type { WrittenValue } from "../../../host/sheet";
import type { EditedCell } from "../../checker/checker";
import { cellCount } from "../cellCount";
import { cellKey } from "../cellKey";
import { sameValue } from "../sameValue";
import type { SessionContext } from "../sessionContext";

/** Notes what we are about to write, so that the host's news of it is known for our own. */
export function rememberOwn(
  { ownWrites }: Pick<SessionContext, "ownWrites">,
  cells: readonly { readonly row: number; readonly column: number; readonly value: WrittenValue }[],
): void {
  for (const { row, column, value } of cells) {
    if (typeof value !== "object" || value === null) ownWrites.set(cellKey(row, column), value);
  }
}

/** Whether these cells, which the host says we wrote, are those that were noted; several areas are taken for them. */
export function isKnown({ ownWrites }: Pick<SessionContext, "ownWrites">, area: Area | undefined): boolean {
  if (!area) return ownWrites.size > 0;
  // A sheet that is written anew may be told of as a whole: seventeen thousand million cells.
  if (cellCount([area]) > ownWrites.size) return false;
  const keys: string[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) keys.push(cellKey(row, column));
  }
  return keys.every((key) => ownWrites.has(key)) && keys.every((key) => ownWrites.delete(key));
}

/** Each of our own writes is told of once; after that, or with another value or a formula, the cell is the user's again. */
export function takeOwn(
  { ownWrites }: Pick<SessionContext, "ownWrites">,
  { row, column, value, isFormula }: EditedCell,
): boolean {
  const key = cellKey(row, column);
  const written = ownWrites.get(key);
  ownWrites.delete(key);
  return written !== undefined && !isFormula && sameValue(written, value);
}
