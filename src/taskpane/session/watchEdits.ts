import type { Area } from "../../core";
import { checkNow } from "./actions/checkSheet";
import { markSheet } from "./actions/markSheet";
import { isKnown } from "./actions/ownWrites";
import { recheckAreas } from "./actions/recheckAreas";
import { cellCount } from "./cellCount";
import { problemOf } from "./failure";
import { gatherChanges, gatherEdits, mostEditedCells, waitForCell } from "./limits";
import type { CheckedPlace, PaneState } from "./paneState";
import type { SessionContext } from "./sessionContext";

/** Hears of edits and has them checked, a burst at a time. */
export interface EditWatch {
  /** `area` is undefined where more than one area, or whole rows or columns, changed. */
  changed(sheet: string, area: Area | undefined, isOwn?: boolean): void;
  stop(): void;
}

/** What waits to be checked again in a sheet: areas, as long as they hold few cells; else the whole sheet. */
interface Waiting {
  readonly sheet: string;
  areas: Area[];
  cells: number;
  whole: boolean;
}

export function watchEdits(context: SessionContext): EditWatch {
  const { store } = context;
  /** By sheet: while one is read, another's result may still be shown. */
  const waiting = new Map<string, Waiting>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const waitingIn = (sheet: string): Waiting => {
    if (!waiting.has(sheet)) waiting.set(sheet, { sheet, areas: [], cells: 0, whole: false });
    return waiting.get(sheet)!;
  };
  const later = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void checkWaiting(), milliseconds);
  };
  const checkWaiting = async () => {
    const taken = [...waiting.values()];
    waiting.clear();
    for (const each of taken) {
      if (await recheck(context, each)) putBack(each);
    }
  };
  const putBack = ({ sheet, areas, whole }: Waiting) => {
    const again = waitingIn(sheet);
    again.whole ||= whole;
    areas.forEach((area) => add(again, area));
    later(waitForCell);
  };
  return {
    changed(edited, cells, isOwn) {
      if (isOwn && isKnown(context, cells)) return;
      if (!cells || isBlock(cells)) context.reshaped.add(edited);
      outdateCard(context, edited);
      const state = store.get();
      const place = placeOf(edited, state);
      if (place) outdateResult(context, place);
      // A sheet that is being read may have been read beyond the edit.
      if (state.activity.kind === "idle" && !(place && state.preferences.rechecks)) return;
      const sheet = place?.sheet.id ?? edited;
      const gathered = waitingIn(sheet);
      gather(gathered, sheet === edited ? cells : undefined, place?.facts.formulas);
      later(gathered.whole ? gatherChanges : gatherEdits);
    },
    stop: () => clearTimeout(timer),
  };
}

/** Sorting and pasting write blocks. */
function isBlock({ firstRow, lastRow, firstColumn, lastColumn }: Area): boolean {
  return firstRow < lastRow && firstColumn < lastColumn;
}

/** `area` is undefined where it is not known. A formula's result may have followed the edit, so `formulas` are read with it. */
function gather(waiting: Waiting, area: Area | undefined, formulas: readonly Area[] = []): void {
  if (area) add(waiting, area);
  waiting.whole ||= !area || waiting.cells + cellCount(formulas) > mostEditedCells;
}

/** The result that is shown, if editing this sheet may change it. */
function placeOf(edited: string, state: PaneState): CheckedPlace | undefined {
  return state.place && hangsOn(state.place, edited, state) ? state.place : undefined;
}

/** What is said of the sheet is true no longer; where edits are not checked again by themselves, that is all there is to do. */
function outdateResult({ store }: SessionContext, place: CheckedPlace): void {
  const { notice, preferences } = store.get();
  if (notice?.kind === "sealed") store.change({ notice: undefined });
  if (!preferences.rechecks) store.change({ place: { ...place, isOutdated: true } });
}

function outdateCard({ store }: SessionContext, edited: string): void {
  const { scores } = store.get();
  const { card } = scores;
  if (card && hangsOn(card, edited, store.get()))
    store.change({ scores: { ...scores, card: { ...card, isOutdated: true } } });
}

/** Whether editing a sheet may change the result: the sheet that was checked, or the cover whose kind of institution it is scored by. */
function hangsOn(
  { sheet, checked }: Pick<CheckedPlace, "sheet" | "checked">,
  edited: string,
  { cover, workbook }: PaneState,
): boolean {
  if (sheet.id === edited) return true;
  const name = workbook?.sheets.find(({ id }) => id === edited)?.name;
  return checked.scores?.kind === "performance" && cover !== undefined && name === cover.sheet;
}

/** True where the sheet could not be read just now, because a cell of it is being edited. */
async function recheck(context: SessionContext, edits: Waiting): Promise<boolean> {
  const { store } = context;
  let isBeingEdited = false;
  let isNew = false;
  await context.run("recheck", async () => {
    const { place, preferences } = store.get();
    // Whoever has turned to another sheet meanwhile finds this one read anew when they come back.
    if (place?.sheet.id !== edits.sheet) return;
    if (!preferences.rechecks) return outdateResult(context, place);
    try {
      await checkEdits(context, place, edits);
      context.reshaped.clear();
      isNew = store.get().place?.version !== place.version;
    } catch (error) {
      const now = store.get().place;
      if (now) store.change({ place: { ...now, isOutdated: true } });
      isBeingEdited = problemOf(error).kind === "cellBeingEdited";
      if (!isBeingEdited) throw error;
    }
  });
  if (isNew) await context.run("mark", () => markSheet(context));
  return isBeingEdited;
}

function checkEdits(context: SessionContext, place: CheckedPlace, { areas, whole }: Waiting): Promise<void> {
  return whole ? checkNow(context, place.sheet.id) : recheckAreas(context, place, areas);
}

/** News may come a cell at a time, and there may be a hundred thousand. */
function add(waiting: Waiting, area: Area): void {
  if (waiting.whole) return;
  waiting.areas.push(area);
  waiting.cells += cellCount([area]);
}
