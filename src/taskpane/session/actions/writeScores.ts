import { areaAddress, type Area } from "../../../core";
import type { CellWrite, WrittenValue } from "../../../host/sheet";
import type { ScoreCell, ScoreEdit } from "../../checker/checker";
import { columnRuns } from "../../checker/columnRuns";
import { sameContent } from "../../journal/scores/sameContent";
import type { ScoreChange, ScoreWriting } from "../../journal/scores/scoreWriting";
import { scoreWritingsJson } from "../../journal/scores/scoreWritingsJson";
import { keptKeys } from "../keptKeys";
import type { ScorecardPlace, StageScores, WayToWrite } from "../scoresState";
import type { SessionContext } from "../sessionContext";
import { type CellContent, contentsAt } from "./contentsAt";
import { keep, withChanges } from "./keep";
import { lookAround } from "./lookAround";
import { showCard } from "./scores";
import { takeKept } from "./takeKept";

/** Writes the scores beside the scorecard's own cells. What would be written over waits for the user's word first. */
export function writeScores(context: SessionContext, way: WayToWrite): Promise<boolean> {
  return context.run("writeScores", () => planAndWrite(context, way, []));
}

/** The user agrees that what stands in those cells is written over; whatever else stands in the way by now is asked for again. */
export function agreeToWriteScores(context: SessionContext): Promise<boolean> {
  return context.run("writeScores", async () => {
    const { waiting } = context.store.get().scores;
    if (waiting) await planAndWrite(context, waiting.way, waiting.edit.occupied);
  });
}

/** Reads the card anew, for it may have been edited since it was shown; and the journal, for a write that failed may have come through. */
async function planAndWrite(context: SessionContext, way: WayToWrite, agreed: readonly Area[]): Promise<void> {
  const { store } = context;
  const before = store.get().scores.card;
  if (!before) return;
  await lookAround(context);
  await showCard(context, before.sheet);
  const { card, average, target } = store.get().scores;
  if (card?.checked.kind !== "scorecard") return store.change({ notice: { kind: "noPlaceForScores" } });
  const edit = await context.scoresChecker().scoresInPlace({ ...way, average, target });
  if (edit.cells.length === 0) return store.change({ notice: { kind: "noPlaceForScores" } });
  const contentAt = await contentsAt(context, card.sheet.id, edit.cells);
  const occupied = mergedAreas([...edit.occupied, ...foreignFormulas(context, card.sheet.id, edit, contentAt)]);
  const isAgreed = occupied.every((area) => agreed.some((each) => areaAddress(each) === areaAddress(area)));
  if (!isAgreed) {
    const waiting = { edit: { ...edit, occupied }, way };
    return store.change({ scores: { ...store.get().scores, waiting } });
  }
  await writeEdit(context, card, edit, contentAt);
}

type ContentAt = Awaited<ReturnType<typeof contentsAt>>;

/** Formulas of the user's own, which look like scores of ours by their results. */
function foreignFormulas({ store }: SessionContext, sheet: string, edit: ScoreEdit, contentAt: ContentAt): Area[] {
  const written = store.get().scores.writings.flatMap((writing) => (writing.sheet === sheet ? writing.cells : []));
  const foreign = edit.cells.filter((cell) => {
    const { content } = contentAt(cell);
    if (typeof content !== "object" || content === null || /jahiz\./i.test(content.formula)) return false;
    const isOurs = written.some(
      ({ row, column, to }) => row === cell.row && column === cell.column && sameContent(to, content),
    );
    return !isOurs && !sameContent(content, contentOf(cell.value));
  });
  return columnRuns(foreign);
}

/** Areas that are told twice are told once. */
function mergedAreas(areas: readonly Area[]): Area[] {
  return [...new Map(areas.map((area) => [areaAddress(area), area])).values()];
}

export function forgetWaitingScores({ store }: SessionContext): void {
  store.change({ scores: { ...store.get().scores, waiting: undefined } });
}

/** Keeps the scores of the government's average and of the target, which only the chart shows. */
export function saveStageScores(context: SessionContext, average: StageScores, target: StageScores): Promise<boolean> {
  return context.run("settings", () => keep(context, { [keptKeys.stageScores]: { average, target } }));
}

/** The journal of it first, with the cells; then what Excel made of them, for by that they are known again. */
async function writeEdit(
  context: SessionContext,
  card: ScorecardPlace,
  { cells, charts }: ScoreEdit,
  contentAt: ContentAt,
): Promise<void> {
  const { store, workbook } = context;
  const { id, name } = card.sheet;
  store.change({ activity: { kind: "writing" } });
  const writing: ScoreWriting = {
    id: context.newId(),
    when: context.now().toISOString(),
    sheet: id,
    sheetName: name,
    cells: cells.map((cell) => changeOf(cell, contentAt(cell))),
    charts: charts.map((chart) => chart.name ?? chart.title),
  };
  const { kept, scores } = store.get();
  const settings = { [keptKeys.scoreWritings]: scoreWritingsJson([...scores.writings, writing]) };
  await workbook.write({ sheet: id, settings, cells: cells.map(cellWrite), charts });
  takeKept(context, withChanges(kept, settings));
  await keepAsFound(context, writing);
  await showCard(context, card.sheet);
  store.change({ notice: { kind: "scoresWritten", cells: cells.length, charts: charts.length } });
}

/** Excel writes formulas and long fractions its own way. */
async function keepAsFound(context: SessionContext, writing: ScoreWriting): Promise<void> {
  const foundAt = await contentsAt(context, writing.sheet, writing.cells);
  const cells = writing.cells.map((cell) => ({ ...cell, to: foundAt(cell).content ?? cell.to }));
  if (cells.every(({ to }, index) => sameContent(to, writing.cells[index]?.to))) return;
  const others = context.store.get().scores.writings.filter(({ id }) => id !== writing.id);
  await keep(context, { [keptKeys.scoreWritings]: scoreWritingsJson([...others, { ...writing, cells }]) });
}

function changeOf({ row, column, value, format }: ScoreCell, { content, numberFormat }: CellContent): ScoreChange {
  return { row, column, from: content, to: contentOf(value), ...(format !== undefined && { format: numberFormat }) };
}

function contentOf(value: ScoreCell["value"]): WrittenValue {
  return typeof value === "object" && value !== null ? { formula: value.formula } : value;
}

function cellWrite({ row, column, value, format }: ScoreCell): CellWrite {
  return { row, column, value: contentOf(value), ...(format !== undefined && { format }) };
}
