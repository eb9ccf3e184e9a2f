import type { Area } from "../../core";
import { checkNow } from "./actions/checkSheet";
import { markSheet } from "./actions/markSheet";
import { isKnown } from "./actions/ownWrites";
import { recheckAreas } from "./actions/recheckAreas";
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

/** What waits to be checked again: areas, as long as they hold few cells; else the whole sheet. */
interface Waiting {
  readonly sheet: string;
  areas: Area[];
  cells: number;
  whole: boolean;
}

const nothingOf = (sheet: string): Waiting => ({ sheet, areas: [], cells: 0, whole: false });

export function watchEdits(context: SessionContext): EditWatch {
  const { store } = context;
  let waiting = nothingOf("");
  let timer: ReturnType<typeof setTimeout> | undefined;

  const later = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void checkWaiting(), milliseconds);
  };
  const checkWaiting = async () => {
    const taken = waiting;
    waiting = nothingOf(taken.sheet);
    const isWaitingStill = await recheck(context, taken);
    if (!isWaitingStill || waiting.sheet !== taken.sheet) return;
    for (const area of taken.areas) add(waiting, area);
    waiting.whole ||= taken.whole;
    later(waitForCell);
  };
  return {
    changed(edited, cells, isOwn) {
      if (isOwn && isKnown(context, cells)) return;
      outdateCard(context, edited);
      const { place, preferences, notice } = store.get();
      if (!place || !hangsOn(place, edited, store.get())) return;
      const sheet = place.sheet.id;
      const area = sheet === edited ? cells : undefined;
      // What it says of the sheet is true no longer.
      if (notice?.kind === "sealed") store.change({ notice: undefined });
      if (!preferences.rechecks) return store.change({ place: { ...place, isOutdated: true } });
      if (waiting.sheet !== sheet) waiting = nothingOf(sheet);
      if (area) add(waiting, area);
      // A formula's result may have followed the edit, so formulas are read with it.
      const count = waiting.cells + cellCount(place.facts.formulas);
      waiting.whole ||= !area || count > mostEditedCells;
      later(waiting.whole ? gatherChanges : gatherEdits);
    },
    stop: () => clearTimeout(timer),
  };
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
async function recheck(context: SessionContext, { sheet, areas, whole }: Waiting): Promise<boolean> {
  let isBeingEdited = false;
  const version = context.store.get().place?.version;
  await context.run("recheck", async () => {
    const { place } = context.store.get();
    // Whoever has turned to another sheet meanwhile finds this one read anew when they come back.
    if (place?.sheet.id !== sheet) return;
    try {
      if (whole) await checkNow(context, place.sheet.id);
      else await recheckAreas(context, place, areas);
    } catch (error) {
      const now = context.store.get().place;
      if (now) context.store.change({ place: { ...now, isOutdated: true } });
      isBeingEdited = problemOf(error).kind === "cellBeingEdited";
      if (!isBeingEdited) throw error;
    }
  });
  if (context.store.get().place?.version !== version) await context.run("mark", () => markSheet(context));
  return isBeingEdited;
}

/** News may come a cell at a time, and there may be a hundred thousand. */
function add(waiting: Waiting, area: Area): void {
  if (waiting.whole) return;
  waiting.areas.push(area);
  waiting.cells += cellCount([area]);
}

function cellCount(areas: readonly Area[]): number {
  return areas.reduce(
    (sum, area) => sum + (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1),
    0,
  );
}
