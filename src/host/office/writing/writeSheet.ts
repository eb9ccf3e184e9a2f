import type { MarkNote, Marks, SheetEdit } from "../../sheet";
import { cellItems } from "../cells/cellItems";
import { chartItem } from "../charts/chartItem";
import type { ExcelLink } from "../connection/excelLink";
import { sheetSubject } from "../connection/sheetSubject";
import { askMarks } from "../marks/askMarks";
import { markItems, type WrittenMarks } from "../marks/markItems";
import { askOwnNotes } from "../notes/askOwnNotes";
import { findNotes } from "../notes/findNotes";
import { hasNotes } from "../notes/hasNotes";
import { noteItems } from "../notes/noteItems";
import { settingItems } from "../settings/settingItems";
import { sendItems } from "./sendItems";
import type { WriteItem } from "./writeItem";

/**
 * Changes a sheet in one request, however much there is to change, up to 5 MB. Further ones are needed before it where
 * its marks were never read or notes have to be found, and after it where Excel took a text for something else or the
 * user has copied marked cells.
 */
export async function writeSheet(link: ExcelLink, edit: SheetEdit): Promise<void> {
  const { connection, known } = link;
  const subject = sheetSubject(link, edit.sheet, "sheet");
  const cells = cellItems(edit.cells ?? []);
  if (edit.marks) await lookFor(link, edit.sheet);
  const marks = edit.marks && markItems(edit.marks, known.marks.get(edit.sheet) ?? []);
  const notes = await notesToWrite(link, edit);
  const charts = (edit.charts ?? []).map((chart) => chartItem(chart, false));
  const items = [...settingItems(edit.settings ?? {}), ...cells.items, ...(marks?.items ?? []), ...notes, ...charts];
  if (marks) forget(link, edit.sheet);
  await sendItems(connection, subject, [{ sheet: edit.sheet, items }]);
  const again = cells.again();
  await sendItems(connection, subject, [{ sheet: edit.sheet, items: again.items }]);
  again.settle();
  if (!marks || !edit.marks) return;
  known.marks.set(edit.sheet, await withoutStrangers(link, edit.sheet, edit.marks, marks));
  known.ownNotes.set(edit.sheet, hasNotes() && (edit.notes?.length ?? 0) > 0);
}

/** A write that fails half-way leaves it open which marks stand. */
function forget({ known }: ExcelLink, sheet: string): void {
  known.marks.delete(sheet);
  known.ownNotes.delete(sheet);
}

/** What of ours stands on a sheet that was not read: its marks, and whether it has notes. */
async function lookFor(link: ExcelLink, sheet: string): Promise<void> {
  const { connection, known } = link;
  if (known.marks.has(sheet)) return;
  await connection.send(sheetSubject(link, sheet, "nothing"), ({ workbook }) => {
    const marks = askMarks(workbook.worksheets.getItem(sheet));
    const notes = askOwnNotes(workbook.worksheets.getItem(sheet));
    return () => {
      known.marks.set(sheet, marks());
      known.ownNotes.set(sheet, notes());
    };
  });
}

/** Where marks of ours stand that were not known, all are taken away and made once more. Gives the ids of those that stand. */
async function withoutStrangers(
  link: ExcelLink,
  sheet: string,
  wanted: Marks,
  written: WrittenMarks,
): Promise<readonly string[]> {
  if (!written.hasStrangers()) return written.standing();
  const again = markItems(wanted, written.standing());
  await sendItems(link.connection, sheetSubject(link, sheet, "sheet"), [{ sheet, items: again.items }]);
  return again.standing();
}

/** Notes stand beside marks and go with them. */
async function notesToWrite(link: ExcelLink, edit: SheetEdit): Promise<WriteItem[]> {
  const wanted: readonly MarkNote[] = edit.notes ?? [];
  const mayStand = edit.marks !== undefined && link.known.ownNotes.get(edit.sheet) !== false;
  if (!hasNotes() || (wanted.length === 0 && !mayStand)) return [];
  return noteItems(wanted, await findNotes(link, edit.sheet));
}
