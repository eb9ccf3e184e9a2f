import { cellAddress } from "../../../core";
import type { PlannedChange } from "../../checker/checker";
import { pauseAfter } from "../pauseAfter";
import { sameValue } from "../sameValue";
import type { SessionContext } from "../sessionContext";
import { readCellsAt } from "./readCellsAt";

/** A plan after a second look at its cells. */
export interface SecondLook {
  readonly still: readonly PlannedChange[];
  /** Cells that no longer hold what the repair was proposed for, or hold a formula, and those that belong together with them: "D7". */
  readonly left: readonly string[];
}

/** Reads the cells of a plan again and leaves out what was changed meanwhile; a service's changes are made together or not at all. */
export async function stillAsPlanned(
  context: SessionContext,
  sheet: string,
  changes: readonly PlannedChange[],
): Promise<SecondLook> {
  const cellAt = await readCellsAt(context, sheet, changes);
  await pauseAfter(changes.length);
  const together = ({ proposal, target }: PlannedChange) => `${proposal}:${target}`;
  const isBroken = (change: PlannedChange) => {
    const { value, isFormula } = cellAt(change);
    return isFormula || !sameValue(value, change.from);
  };
  const broken = new Set(changes.filter(isBroken).map(together));
  const isLeft = (change: PlannedChange) => broken.has(together(change));
  return {
    still: changes.filter((change) => !isLeft(change)),
    left: changes.filter(isLeft).map(({ row, column }) => cellAddress(column, row)),
  };
}
