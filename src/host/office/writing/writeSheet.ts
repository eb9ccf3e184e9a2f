import type { MarkNote, Marks, SheetEdit } from "../../sheet";
import { cellItems } from "../cells/cellItems";
import { chartGoneItem } from "../charts/chartGoneItem";
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
import { sendAsOneStep } from "./sendAsOneStep";
import { whyDenied } from "./whyDenied";
import type { WriteItem } from "./writeItem";

/**
 * Changes a sheet in one request, however much there is to change, up to 5 MB. Further ones are needed before it where
 * its marks were never read or notes have to be found, and after it where Excel took a text for something else or the
 * user has copied marked cells.
 */
export async function writeSheet(link: ExcelLink, edit: SheetEdit): Promise<void> {
  try {
    await write(link, edit);
  } catch (failure) {
    throw await whyDenied(link, edit.sheet, failure);
  }
}

async function write(link: ExcelLink, edit: SheetEdit): Promise<void> {
  const { known } = link;
  const { sheet } = edit;
  if (edit.marks) await lookFor(link, sheet);
  const cells = cellItems(edit.cells ?? []);
  const marks = edit.marks && markItems(edit.marks, known.marks.get(sheet) ?? []);
  const notes = await notesToWrite(link, edit);
  forget(link, edit);
  await send(link, sheet, [...cellsAndKeys(edit, cells.items), ...(marks?.items ?? []), ...notes, ...chartItems(edit)]);
  const again = cells.again();
  await send(link, sheet, again.items);
  again.settle();
  if (marks && edit.marks) known.marks.set(sheet, await withoutStrangers(link, sheet, edit.marks, marks));
  if (edit.marks ?? edit.notes) known.ownNotes.set(sheet, hasNotes() && (edit.notes?.length ?? 0) > 0);
}

function cellsAndKeys({ settings = {} }: SheetEdit, cells: readonly WriteItem[]): WriteItem[] {
  return [...settingItems(settings), ...cells];
}

function chartItems({ charts = [], chartsGone = [] }: SheetEdit): WriteItem[] {
  return [...chartsGone.map(chartGoneItem), ...charts.map((chart) => chartItem(chart, false))];
}

function send(link: ExcelLink, sheet: string, items: readonly WriteItem[]): Promise<void> {
  return sendAsOneStep(link.connection, sheetSubject(link, sheet, "sheet"), [{ sheet, items }]);
}

/** A write that fails half-way leaves it open which marks and notes stand. */
function forget({ known }: ExcelLink, { sheet, marks, notes }: SheetEdit): void {
  if (marks) known.marks.delete(sheet);
  if (marks ?? notes) known.ownNotes.delete(sheet);
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
  await send(link, sheet, again.items);
  return again.standing();
}

/** Notes stand beside marks and go with them. */
async function notesToWrite(link: ExcelLink, edit: SheetEdit): Promise<WriteItem[]> {
  const wanted: readonly MarkNote[] = edit.notes ?? [];
  const mayStand = edit.marks !== undefined && link.known.ownNotes.get(edit.sheet) !== false;
  if (!hasNotes() || (wanted.length === 0 && !mayStand)) return [];
  return noteItems(wanted, await findNotes(link, edit.sheet));
}
