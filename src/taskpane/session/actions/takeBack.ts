import type { Json } from "../../../host/sheet";
import { paneMessages } from "../../../messages/paneMessages";
import type { EditedCell, TakeBackRequest, TakenBack } from "../../checker/checker";
import type { JournalEntry } from "../../journal/journal";
import { keptKeys } from "../keptKeys";
import type { PaneState } from "../paneState";
import { pauseAfter } from "../pauseAfter";
import { sameValue } from "../sameValue";
import type { SessionContext } from "../sessionContext";
import { showChecked } from "./assessPlace";
import { checkNow } from "./checkSheet";
import { markNow } from "./markNow";
import { keep } from "./keep";
import { lookAround } from "./lookAround";
import { rememberOwn } from "./ownWrites";
import { readCellsAt } from "./readCellsAt";

type What = TakeBackRequest["what"];

/**
 * Restores repairs: one, those of one click, or all. Each sheet is read anew first, so that only cells are restored that
 * still hold what the repair wrote; what is left alone stays in the journal and is named.
 */
export async function takeBack(context: SessionContext, what: What): Promise<void> {
  const isDone = await context.run("takeBack", async () => {
    await lookAround(context);
    const total = { cells: 0, moved: 0, ...onSheetsGone(context, what) };
    for (const sheet of sheetsOf(context, what)) {
      const { restored, moved, left, sentences } = await takeBackOn(context, sheet, what);
      total.cells += restored;
      total.moved += moved;
      total.leftCount += left;
      total.left.push(...sentences);
    }
    context.store.change({ notice: { kind: "takenBack", ...total } });
  });
  if (isDone) await markNow(context);
}

/** The sheets that repairs are to be taken back on and that are still there; the one whose results are shown comes last, and stays. */
function sheetsOf({ store }: SessionContext, what: What): readonly string[] {
  const { journal, place } = store.get();
  const meant = journal.entries.filter((entry) => isMeant(entry, what) && isHere(store.get(), entry));
  const sheets = [...new Set(meant.map(({ sheet }) => sheet))];
  return sheets.sort((a, b) => Number(a === place?.sheet.id) - Number(b === place?.sheet.id));
}

/** Repairs on sheets that were deleted stay in the journal; they are named once a sheet. */
function onSheetsGone({ store }: SessionContext, what: What): { leftCount: number; left: string[] } {
  const { journal, language } = store.get();
  const gone = journal.entries.filter((entry) => isMeant(entry, what) && !isHere(store.get(), entry));
  const { sheetGone } = paneMessages(language).repair.journal;
  return {
    leftCount: gone.reduce((sum, { count }) => sum + count, 0),
    left: [...new Set(gone.map(({ sheetName }) => sheetGone(sheetName)))],
  };
}

function isHere({ workbook }: Pick<PaneState, "workbook">, { sheet }: JournalEntry): boolean {
  return workbook?.sheets.some(({ id }) => id === sheet) ?? false;
}

function isMeant({ id, group }: JournalEntry, what: What): boolean {
  if (what === "all") return true;
  return "entry" in what ? id === what.entry : group === what.group;
}

/** Cells first, the journal after: what could not be restored is not forgotten. */
async function takeBackOn(context: SessionContext, sheet: string, what: What): Promise<TakenBack> {
  const { store, workbook } = context;
  await checkNow(context, sheet);
  store.change({ activity: { kind: "writing" } });
  const taken = await judgedAnew(context, sheet, what);
  if (taken.restored === 0) return taken;
  const cells = taken.cells.map(({ row, column, value }) => ({ row, column, value }));
  rememberOwn(context, cells);
  if (cells.length > 0) await workbook.write({ sheet, cells });
  await keep(context, { [keptKeys.journal]: taken.journal });
  const { place } = store.get();
  const edited = taken.cells.flatMap(({ row, column, value }): EditedCell[] =>
    typeof value === "object" && value !== null ? [] : [{ row, column, value }],
  );
  if (place) await showChecked(context, place, await context.checker().edit(edited));
  return taken;
}

/** What is to be restored. A large sheet takes a while to be judged; what was edited meanwhile is judged once more. */
async function judgedAnew(context: SessionContext, sheet: string, what: What): Promise<TakenBack> {
  const journal: Json = context.store.get().kept[keptKeys.journal] ?? null;
  const judge = () => context.checker().takeBack({ journal, sheet, what });
  const taken = await judge();
  if (taken.cells.length === 0) return taken;
  const cellAt = await readCellsAt(context, sheet, taken.cells);
  await pauseAfter(taken.cells.length);
  const edited = taken.cells.flatMap(({ row, column, now }): EditedCell[] => {
    const { value, isFormula } = cellAt({ row, column });
    return !isFormula && sameValue(value, now) ? [] : [{ row, column, value, isFormula }];
  });
  if (edited.length === 0) return taken;
  await context.checker().edit(edited);
  return judge();
}
