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
 * Takes scores that were written in place off again: each cell gets back what stood in it, and the chart goes. A cell in
 * which a later writing stands keeps that, and what stood there first is what taking that back brings. A cell that holds
 * something else by now is left alone and named, and stays in the journal.
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
    const judgement = await judged(context, writing);
    await restore(context, writing, judgement);
    const { card } = store.get().scores;
    if (card?.sheet.id === writing.sheet) await showCard(context, card.sheet);
    const { back, left, under } = judgement;
    const newer = under.length > 0 ? [paneMessages(language).scores.inPlace.newerScores(under.length)] : [];
    const named = [...newer, ...left.map(({ sentence }) => sentence)];
    const leftCount = under.length + left.length;
    store.change({ notice: { kind: "takenBack", cells: back.length, moved: 0, leftCount, left: named } });
  });
}

interface LeftChange {
  readonly change: ScoreChange;
  readonly sentence: string;
}

interface Judgement {
  readonly back: readonly CellWrite[];
  readonly left: readonly LeftChange[];
  /** Changes over which a later writing has written. */
  readonly under: readonly ScoreChange[];
}

/** What is to be restored and what is left alone, by what the cells hold just now. */
async function judged(context: SessionContext, writing: ScoreWriting): Promise<Judgement> {
  const { sheet, cells } = writing;
  const { language, scores } = context.store.get();
  const words = paneMessages(language).scores.inPlace;
  const contentAt = await contentsAt(context, sheet, cells);
  const back: CellWrite[] = [];
  const left: LeftChange[] = [];
  const under: ScoreChange[] = [];
  for (const change of cells) {
    const { row, column, from, to, format } = change;
    const cell = cellAddress(column, row);
    const { content } = contentAt(change);
    const isAsWritten = sameContent(content, to) || (from !== undefined && sameContent(content, from));
    if (laterOver(scores.writings, writing, change)) under.push(change);
    else if (!isAsWritten) left.push({ change, sentence: words.changedSince(cell) });
    else if (from === undefined) left.push({ change, sentence: words.errorBefore(cell) });
    else back.push({ row, column, value: from, ...(format !== undefined && { numberFormat: format }) });
  }
  return { back, left, under };
}

/** The first later change of the same cell, where it found what this one had written. */
function laterOver(
  writings: readonly ScoreWriting[],
  { id, sheet }: ScoreWriting,
  { row, column, to }: ScoreChange,
): ScoreChange | undefined {
  const place = writings.findIndex((each) => each.id === id);
  const later = writings.slice(place + 1).flatMap((each) => (each.sheet === sheet ? each.cells : []));
  const next = later.find((each) => each.row === row && each.column === column);
  return next?.from !== undefined && sameContent(next.from, to) ? next : undefined;
}

/** Cells first, the journal after: what could not be restored is not forgotten. A chart that an older writing drew too stays with it. */
async function restore(
  context: SessionContext,
  writing: ScoreWriting,
  { back, left, under }: Judgement,
): Promise<void> {
  const { writings } = context.store.get().scores;
  const others = writings.filter(({ id }) => id !== writing.id);
  const isDrawnStill = (chart: string) =>
    others.some(({ sheet, charts }) => sheet === writing.sheet && charts.includes(chart));
  const chartsGone = writing.charts.filter((chart) => !isDrawnStill(chart));
  await context.workbook.write({ sheet: writing.sheet, cells: back, chartsGone });
  const firsts = new Map(under.map((change) => [laterOver(writings, writing, change), change]));
  const staying = writings.flatMap((each) => {
    if (each.id !== writing.id)
      return [{ ...each, cells: each.cells.map((cell) => fromFirst(cell, firsts.get(cell))) }];
    return left.length > 0 ? [{ ...each, cells: left.map(({ change }) => change), charts: [] }] : [];
  });
  await keep(context, { [keptKeys.scoreWritings]: scoreWritingsJson(staying) });
}

/** A later change that brings what stood there before the earlier one. */
function fromFirst(later: ScoreChange, earlier: ScoreChange | undefined): ScoreChange {
  if (!earlier) return later;
  const format = earlier.format ?? later.format;
  return { ...later, from: earlier.from, ...(format !== undefined && { format }) };
}
