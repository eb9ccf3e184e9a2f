import { cellAddress } from "../../../core";
import type { CellWrite } from "../../../host/sheet";
import { paneMessages } from "../../../messages/paneMessages";
import { sameContent } from "../../journal/scores/sameContent";
import type { ScoreChange, ScoreWriting } from "../../journal/scores/scoreWriting";
import { scoreWritingsJson } from "../../journal/scores/scoreWritingsJson";
import { keptKeys } from "../keptKeys";
import type { SessionContext } from "../sessionContext";
import { contentsAt } from "./contentsAt";
import { keep } from "./keep";
import { lookAround } from "./lookAround";
import { showCard } from "./scores";

/**
 * Takes scores that were written in place off again: each cell gets back what stood in it, and the chart goes. A cell that
 * holds something else by now is left alone and named, and stays in the journal.
 */
export function takeBackScores(context: SessionContext, id: string): Promise<boolean> {
  return context.run("takeBack", async () => {
    await lookAround(context);
    const { store } = context;
    const { scores, workbook, language } = store.get();
    const writing = scores.writings.find((each) => each.id === id);
    if (!writing) return;
    if (!workbook?.sheets.some((sheet) => sheet.id === writing.sheet)) {
      const left = [paneMessages(language).repair.journal.sheetGone(writing.sheetName)];
      return store.change({ notice: { kind: "takenBack", cells: 0, moved: 0, leftCount: writing.cells.length, left } });
    }
    store.change({ activity: { kind: "writing" } });
    const { back, left } = await judged(context, writing);
    await restore(
      context,
      writing,
      back,
      left.map(({ change }) => change),
    );
    const { card } = store.get().scores;
    if (card?.sheet.id === writing.sheet) await showCard(context, card.sheet);
    const named = left.map(({ sentence }) => sentence);
    store.change({ notice: { kind: "takenBack", cells: back.length, moved: 0, leftCount: left.length, left: named } });
  });
}

interface LeftChange {
  readonly change: ScoreChange;
  readonly sentence: string;
}

/** What is to be restored and what is left alone, by what the cells hold just now. */
async function judged(
  context: SessionContext,
  { sheet, cells }: ScoreWriting,
): Promise<{ readonly back: readonly CellWrite[]; readonly left: readonly LeftChange[] }> {
  const words = paneMessages(context.store.get().language).scores.inPlace;
  const contentAt = await contentsAt(context, sheet, cells);
  const back: CellWrite[] = [];
  const left: LeftChange[] = [];
  for (const change of cells) {
    const { row, column, from, to, format } = change;
    const cell = cellAddress(column, row);
    if (!sameContent(contentAt(change).content, to)) left.push({ change, sentence: words.changedSince(cell) });
    else if (from === undefined) left.push({ change, sentence: words.errorBefore(cell) });
    else back.push({ row, column, value: from, ...(format !== undefined && { numberFormat: format }) });
  }
  return { back, left };
}

/** Cells first, the journal after: what could not be restored is not forgotten. A chart that an older writing drew too stays with it. */
async function restore(
  context: SessionContext,
  writing: ScoreWriting,
  back: readonly CellWrite[],
  left: readonly ScoreChange[],
): Promise<void> {
  const { writings } = context.store.get().scores;
  const others = writings.filter(({ id }) => id !== writing.id);
  const isDrawnStill = (chart: string) =>
    others.some(({ sheet, charts }) => sheet === writing.sheet && charts.includes(chart));
  const chartsGone = writing.charts.filter((chart) => !isDrawnStill(chart));
  await context.workbook.write({ sheet: writing.sheet, cells: back, chartsGone });
  const staying = writings.flatMap((each) => {
    if (each.id !== writing.id) return [each];
    return left.length > 0 ? [{ ...each, cells: left, charts: [] }] : [];
  });
  await keep(context, { [keptKeys.scoreWritings]: scoreWritingsJson(staying) });
}
