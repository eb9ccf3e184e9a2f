import { HostFailure, type SheetName } from "../../../host/sheet";
import { problemOf } from "../failure";
import { mostScorecardRows } from "../limits";
import type { FoundScorecard, ScorecardPlace } from "../scoresState";
import type { SessionContext } from "../sessionContext";
import { requestFor } from "./assessPlace";
import { checkByCover } from "./checkByCover";
import { readSheet } from "./readSheet";

/** Looks through the visible sheets for scorecards, and shows the one in front, else the first. */
export function findScorecards(context: SessionContext): Promise<boolean> {
  return context.run("findScorecard", async () => {
    const { store, workbook } = context;
    const { sheets } = await workbook.overview();
    // The checker is about to hold other sheets, one after the other.
    store.change({ scores: { ...store.get().scores, card: undefined, waiting: undefined } });
    const found: FoundScorecard[] = [];
    for (const sheet of sheets.filter(({ visibility }) => visibility === "visible")) {
      const card = await readIfShort(context, sheet);
      if (card?.checked.kind === "scorecard") found.push({ ...card.sheet, description: card.checked.description });
    }
    store.change({ scores: { ...store.get().scores, found } });
    const { front } = store.get().workbook ?? {};
    const shown = found.find(({ id }) => id === front?.id) ?? found[0];
    if (shown) await showCard(context, shown);
  });
}

/** Reads one scorecard and shows its scores. */
export function showScorecard(context: SessionContext, sheet: SheetName): Promise<boolean> {
  return context.run("scoreSheet", () => showCard(context, sheet));
}

/** The same within a task that is already under way. */
export async function showCard(context: SessionContext, sheet: SheetName): Promise<void> {
  const card = await readIfShort(context, sheet);
  if (!card) throw new HostFailure({ kind: "tooLarge" });
  takeCard(context, card);
}

/** Scores the card again by the choices of now, without reading it. */
export async function assessCard(context: SessionContext, card: ScorecardPlace): Promise<void> {
  takeCard(context, { ...card, checked: await context.scoresChecker().check(requestFor(context, card)) });
}

function takeCard({ store }: SessionContext, card: ScorecardPlace): void {
  store.change({ scores: { ...store.get().scores, card, waiting: undefined } });
}

/** Undefined for a sheet with more rows than any scorecard, which is not read to its end. */
async function readIfShort(context: SessionContext, sheet: SheetName): Promise<ScorecardPlace | undefined> {
  const checker = context.scoresCheckers.next();
  let isLong = false;
  const stopIfLong = (rows: number) => {
    isLong ||= rows > mostScorecardRows;
    if (isLong) context.stop.current?.abort();
  };
  try {
    const reading = await readSheet(context, checker, { sheet: sheet.id, heard: stopIfLong });
    if (isLong) return undefined;
    const checked = await checkByCover(context, checker, reading);
    context.scoresCheckers.turn(checker);
    const { id, name, facts } = reading;
    return { sheet: { id, name }, facts, checked, isOutdated: false };
  } catch (error) {
    if (isLong) return undefined;
    if (problemOf(error).kind === "ours") context.scoresCheckers.drop(checker);
    throw error;
  }
}
