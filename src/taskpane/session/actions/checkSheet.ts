import type { SheetReading } from "../../../host/sheet";
import type { SessionContext } from "../sessionContext";
import { problemOf } from "../failure";
import { showChecked } from "./assessPlace";
import { checkByCover } from "./checkByCover";
import { markAnew } from "./markNow";
import { readSheet } from "./readSheet";
import { setPreferences } from "./settings";
import { takeKept } from "./takeKept";

/** The main path: reads a sheet once, assesses it, shows what was found, marks it in one write. */
export async function checkSheet(context: SessionContext, sheet?: string): Promise<void> {
  const again = () => checkSheet(context, sheet);
  if (!(await context.run("check", () => checkNow(context, sheet), again))) return;
  // Whoever has checked a sheet has taken the first steps.
  if (!context.store.get().preferences.hasSeenSteps) await setPreferences(context, { hasSeenSteps: true });
  await markAnew(context);
}

/** Reads and assesses within a task that is already under way. Until that is done, the last result stands. */
export async function checkNow(context: SessionContext, sheet?: string): Promise<void> {
  const { checkers, store } = context;
  const checker = checkers.next();
  try {
    const reading = await readSheet(context, checker, { sheet });
    takeReading(context, reading);
    store.change({ activity: { kind: "checking" } });
    const { id, name, facts, untold, isMarked } = reading;
    const place = { sheet: { id, name }, facts, untold, isMarked };
    const checked = await checkByCover(context, checker, reading, true);
    checkers.turn(checker);
    context.ownWrites.clear();
    context.reshaped.clear();
    await showChecked(context, place, checked);
  } catch (error) {
    if (problemOf(error).kind === "ours") checkers.drop(checker);
    throw error;
  }
}

/** What a reading tells of the workbook beside the sheet. */
function takeReading(context: SessionContext, { id, name, sheets, settings }: SheetReading): void {
  const { store } = context;
  store.change({ workbook: { front: store.get().workbook?.front ?? { id, name }, sheets } });
  takeKept(context, settings);
}
