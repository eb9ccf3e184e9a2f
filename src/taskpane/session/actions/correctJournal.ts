import { entryCells, withCells } from "../../journal/entryCells";
import type { JournalEntry } from "../../journal/journal";
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
export async function correctJournal(
  context: SessionContext,
  sheet: string,
  entries: readonly JournalEntry[],
): Promise<void> {
  try {
    const { settings } = await context.workbook.overview();
    takeKept(context, settings);
    const { journal } = readKept(settings);
    const ids = new Set(entries.map(({ id }) => id));
    if (!journal.entries.some(({ id }) => ids.has(id))) return;
    const valueAt = await readCellsAt(context, sheet, entries.flatMap(entryCells));
    const corrected = journal.entries.flatMap((entry) => {
      if (!ids.has(entry.id)) return [entry];
      const cells = entryCells(entry).filter((cell) => !sameValue(valueAt(cell), cell.from));
      return cells.length === 0 ? [] : [withCells(entry, cells)];
    });
    await keep(context, { [keptKeys.journal]: journalJson({ ...journal, entries: corrected }) });
  } catch {
    // The failure of the write itself is on its way to the user; the place is to be read anew before it is trusted.
    const { place } = context.store.get();
    if (place) context.store.change({ place: { ...place, isOutdated: true } });
  }
}
