import type { RepairPlan } from "../../checker/checker";
import { entriesOf, type Occasion } from "../../journal/entriesOf";
import { journalJson } from "../../journal/journalJson";
import { keptKeys } from "../keptKeys";
import { readKept } from "../readKept";
import { sameValue } from "../sameValue";
import type { SessionContext } from "../sessionContext";
import { keep } from "./keep";
import { readCellsAt } from "./readCellsAt";
import { takeKept } from "./takeKept";

/**
 * After a write that failed halfway: what still holds its old value was not written, and leaves the journal. Where the
 * host answers nothing any more, the journal keeps too much, which does no harm: taking back leaves alone what it did
 * not write.
 */
export async function correctJournal(context: SessionContext, plan: RepairPlan, occasion: Occasion): Promise<void> {
  try {
    const { settings } = await context.workbook.overview();
    takeKept(context, settings);
    const { journal } = readKept(settings);
    const others = journal.entries.filter(({ group }) => group !== occasion.group);
    if (others.length === journal.entries.length) return;
    const cellAt = await readCellsAt(context, occasion.sheet, plan.changes);
    const changes = plan.changes.filter((change) => !sameValue(cellAt(change).value, change.from));
    const entries = [...others, ...entriesOf({ ...plan, changes }, occasion)];
    await keep(context, { [keptKeys.journal]: journalJson({ ...journal, entries }) });
    const cells = changes.length;
    if (cells > 0) context.store.change({ notice: { kind: "repaired", cells, leftCount: 0, left: [] } });
  } catch {
    // The failure of the write itself is on its way to the user; the place is to be read anew before it is trusted.
    const { place } = context.store.get();
    if (place) context.store.change({ place: { ...place, isOutdated: true } });
  }
}
