import { HostFailure, type SheetName } from "../../../host/sheet";
import type { DescribedRow, DescribedSheet } from "../../../report/describedWorkbook";
import { keep } from "../actions/keep";
import { lookAround } from "../actions/lookAround";
import { keptKeys } from "../keptKeys";
import type { SessionContext } from "../sessionContext";
import { changeRound, choicesOf } from "./changeRound";
import { runRound } from "./runRound";
import { readStandingNow } from "./readStanding";

/** Rows that are fetched from the worker at once: the page draws between two fetches. */
const rowsAtOnce = 5_000;

/** Works out what writing would do. The round that stands is read anew first, for somebody may have edited it. */
export function planRound(context: SessionContext): Promise<boolean> {
  return runRound(context, "writeRound", () => planNow(context));
}

async function planNow(context: SessionContext): Promise<void> {
  const { standing } = context.store.get().round;
  const now = standing?.kind === "none" ? standing : await readStandingNow(context);
  context.store.change({ activity: { kind: "reckoning" } });
  const { period } = context.store.get().round;
  const planned = await context.collector().plan(period.trim(), choicesOf(context));
  const plan = { ...planned, namesTaken: await namesTaken(context) };
  changeRound(context, { plan });
  // Nothing stands that could be changed, nothing is left out, nothing is asked: there is nothing to confirm.
  const open = [plan.leftOut, plan.periods, plan.namesTaken];
  if (now.kind === "none" && open.every(({ length }) => length === 0)) await writeNow(context);
}

/** Sheets that stand under names of the round and are none of its sheets: the round's get a number. */
async function namesTaken({ store, collector }: SessionContext): Promise<readonly string[]> {
  const { sheets } = await collector().sheets();
  const added = new Set(sheets.flatMap(({ name, standing }) => (standing ? [] : [name.toLowerCase()])));
  const stand = store.get().workbook?.sheets ?? [];
  return stand.flatMap(({ name }) => (added.has(name.toLowerCase()) ? [name] : []));
}

export function forgetRoundPlan(context: SessionContext): void {
  changeRound(context, { plan: undefined });
}

/** Writes the plan that was shown; where writing it broke off, what stands by now is planned over anew. */
export function writeRound(context: SessionContext): Promise<boolean> {
  const { plan } = context.store.get().round;
  return runRound(context, "writeRound", () =>
    context.store.get().round.plan === plan ? writeNow(context) : planNow(context),
  );
}

async function writeNow(context: SessionContext): Promise<void> {
  const { store, collector, workbook } = context;
  store.change({ activity: { kind: "writing" } });
  const { rightToLeft, sheets } = await collector().sheets();
  const described: DescribedSheet[] = [];
  for (const [index, sheet] of sheets.entries()) {
    described.push({ ...sheet, rows: await allRows(context, index, sheet.rowCount) });
  }
  await lookAround(context);
  const standing = sheets.map((sheet) => sheet.standing && idOf(context, sheet.standing));
  const replaced = described.flatMap((sheet, index) => {
    const id = standing[index];
    return id === undefined || id === "" ? [] : [{ sheet: id, described: sheet }];
  });
  const added = described.filter((_, index) => !standing[index]);
  if (replaced.length > 0) await workbook.replaceSheets(replaced, { rightToLeft });
  const made = await workbook.addSheets(added, { rightToLeft });
  // They stand: whatever fails from here on, the next try finds them, and adds them no second time.
  if (made.length > 0) changeRound(context, { standing: undefined, plan: undefined });
  await lookAround(context);
  const now = described.map((sheet, index): SheetName => {
    const id = standing[index] || made[added.indexOf(sheet)]?.id;
    return nameOf(context, id ?? "");
  });
  await keep(context, { [keptKeys.round]: now.map(({ id }) => id) });
  await afterWriting(context, now);
}

async function allRows({ collector }: SessionContext, sheet: number, count: number): Promise<readonly DescribedRow[]> {
  const rows: DescribedRow[] = [];
  for (let from = 0; from < count; from += rowsAtOnce) {
    for (const row of await collector().rows(sheet, from, rowsAtOnce)) rows.push(row);
  }
  return rows;
}

/** Throws where the sheet was deleted since it was read. */
function idOf({ store }: SessionContext, name: string): string {
  const found = store.get().workbook?.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new HostFailure({ kind: "sheetGone", sheet: name });
  return found.id;
}

function nameOf({ store }: SessionContext, id: string): SheetName {
  const found = store.get().workbook?.sheets.find((sheet) => sheet.id === id);
  return { id, name: found?.name ?? "" };
}

async function afterWriting(context: SessionContext, sheets: readonly SheetName[]): Promise<void> {
  const { store, collector } = context;
  const standing = await collector().written(
    sheets.map(({ name }) => name),
    choicesOf(context),
  );
  const { resultSheets, round } = store.get();
  store.change({
    resultSheets: [...new Set([...resultSheets, ...sheets.map(({ id }) => id)])],
    round: { ...round, standing, files: [], notReached: 0, plan: undefined, comparison: undefined, weights: undefined },
    notice: { kind: "roundWritten", sheet: sheets[0]?.name ?? "" },
  });
}
