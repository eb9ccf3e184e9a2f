import type { Marks, SheetEdit } from "../../../host/sheet";
import type { CheckedSheet } from "../../checker/checker";
import { mostNotes } from "../limits";
import type { SessionContext } from "../sessionContext";

export const noMarks: Marks = { error: [], warning: [], note: [] };

/**
 * Puts the marks of the last check in place of those that stand there, in one write; none where nothing changes, and none
 * where the user has cleared them and not checked since.
 */
export async function markSheet(context: SessionContext): Promise<void> {
  const { store, workbook } = context;
  const { place } = store.get();
  if (!place || context.unmarked.has(place.sheet.id)) return;
  const marks = isMeasured(place.checked.kind) ? await context.checker().marks() : noMarks;
  const isAny = marks.error.length + marks.warning.length + marks.note.length > 0;
  if (!isAny && !place.isMarked) return;
  const edit: SheetEdit = { sheet: place.sheet.id, marks, ...(await notesFor(context)) };
  await workbook.write(edit);
  const after = store.get().place;
  if (after) store.change({ place: { ...after, isMarked: isAny } });
}

/** On a sheet of no known kind there is nothing to point at. */
function isMeasured(kind: CheckedSheet["kind"]): boolean {
  return kind !== "nothing" && kind !== "empty";
}

async function notesFor(context: SessionContext): Promise<Pick<SheetEdit, "notes">> {
  const { preferences, environment } = context.store.get();
  if (!preferences.writesNotes || !environment.hasNotes) return {};
  return { notes: await context.checker().notes(mostNotes) };
}
