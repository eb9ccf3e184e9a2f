import { cellAddress } from "../../../core";
import type { EditedCell, PlannedChange, RepairPlan } from "../../checker/checker";
import { entriesOf } from "../../journal/entriesOf";
import { fitJournal } from "../../journal/fitJournal";
import { journalJson } from "../../journal/journalJson";
import { keptKeys } from "../keptKeys";
import type { CheckedPlace } from "../paneState";
import { pauseAfter } from "../pauseAfter";
import type { SessionContext } from "../sessionContext";
import { showChecked } from "./assessPlace";
import { checkNow } from "./checkSheet";
import { markNow } from "./markNow";
import { correctJournal } from "./correctJournal";
import { withChanges } from "./keep";
import { lookAround } from "./lookAround";
import { rememberOwn } from "./ownWrites";
import { journalWith, occasionOf } from "./repairOccasion";
import { planRepairs } from "./repairs";
import { type SecondLook, stillAsPlanned } from "./stillAsPlanned";
import { takeKept } from "./takeKept";

/**
 * Writes the plan that was shown: first looks whether its cells still hold what was shown, then writes the journal and the
 * cells in one go, the journal first; then has the cells assessed and marked anew.
 */
export async function writeRepairs(context: SessionContext): Promise<void> {
  const before = context.store.get().place?.version;
  await context.run(
    "repair",
    () => writePlan(context),
    () => writeAgain(context),
  );
  if (context.store.get().place?.version !== before) await markNow(context);
}

async function writePlan(context: SessionContext): Promise<void> {
  // A write that failed may have come through since, and its journal with it.
  await lookAround(context);
  const { place, repair } = context.store.get();
  if (!place || !repair.plan) return;
  context.store.change({ activity: { kind: "writing" } });
  const { still, left } = await secondLook(context, place, repair.plan);
  await pauseAfter(still.length);
  if (still.length > 0) await writeChanges(context, place, { ...repair.plan, changes: still });
  const { repair: after } = context.store.get();
  context.store.change({
    repair: { ...after, plan: undefined },
    notice: { kind: "repaired", cells: still.length, leftCount: left.length, left },
  });
}

/** Where rows or columns were moved since, a cell may hold by chance what another one was to be repaired for: all is left alone. */
async function secondLook(
  context: SessionContext,
  { sheet }: CheckedPlace,
  { changes }: RepairPlan,
): Promise<SecondLook> {
  if (!context.reshaped.has(sheet.id)) return stillAsPlanned(context, sheet.id, changes);
  await checkNow(context, sheet.id);
  return { still: [], left: changes.map(({ row, column }) => cellAddress(column, row)) };
}

/** Where the write broke off halfway, what is left is planned and shown anew. */
function writeAgain(context: SessionContext): Promise<unknown> {
  const { plan, chosen } = context.store.get().repair;
  return plan ? writeRepairs(context) : planRepairs(context, chosen.length > 0 ? chosen : "certain");
}

async function writeChanges(context: SessionContext, place: CheckedPlace, plan: RepairPlan): Promise<void> {
  const { store, workbook } = context;
  const { kept, journal } = store.get();
  const occasion = occasionOf(context, place);
  const fitted = fitJournal(journalWith(journal, entriesOf(plan, occasion)));
  const settings = { [keptKeys.journal]: journalJson(fitted.journal) };
  await pauseAfter(plan.changes.length);
  const cells = plan.changes.map(({ row, column, to }) => ({ row, column, value: to }));
  rememberOwn(context, cells);
  try {
    await workbook.write({ sheet: place.sheet.id, settings, cells });
  } catch (error) {
    await correctJournal(context, plan, occasion);
    throw error;
  }
  takeKept(context, withChanges(kept, settings));
  await showChecked(context, place, await context.checker().edit(plan.changes.map(editedCell)));
}

function editedCell({ row, column, to }: PlannedChange): EditedCell {
  return { row, column, value: to };
}
