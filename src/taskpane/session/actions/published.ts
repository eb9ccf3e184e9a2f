import type { CellValue } from "../../../core";
import type { GridPart, Json, SheetName } from "../../../host/sheet";
import type { MessageLanguage } from "../../../messages/language";
import { paneMessages } from "../../../messages/paneMessages";
import { keptKeys } from "../keptKeys";
import type { PublishedDraft, TypedAnswer } from "../paneState";
import type { SessionContext } from "../sessionContext";
import { assessPlace } from "./assessPlace";
import { keep } from "./keep";

/** One published figure as it was typed; texts as in the form, "" where nothing was. */
export interface TypedFigure extends TypedAnswer {
  readonly field: string;
  readonly value: string;
}

/** Keeps what is being typed; undefined gives it up. */
export function draftPublished({ store }: SessionContext, draft: PublishedDraft | undefined): void {
  const { figures, source, problems } = store.get().published;
  store.change({ published: { figures, source, problems: draft ? problems : [], draft } });
}

/** Takes published figures that were typed: the form is read as a sheet with the same columns would be. */
export function typePublished(
  context: SessionContext,
  services: string,
  figures: readonly TypedFigure[],
): Promise<boolean> {
  const filled = figures.filter(({ count, percent }) => count.trim() + percent.trim() !== "");
  const rows: CellValue[][] = [
    ["Field", "Value", "Count", "Percent"],
    ...filled.map(({ field, value, count, percent }) => [field, value, numberOf(count), percentOf(percent)]),
    ...(services.trim() === "" ? [] : [["Services", null, numberOf(services), null]]),
  ];
  const names = namesInForm(filled, context.store.get().language);
  const grid = { rowNumbers: rows.map((_, index) => index + 1), rows };
  return takePublished(context, () => Promise.resolve(grid), { names });
}

/** What the cells of typed figures are called in the form: nobody sees the sheet that it is read as. */
function namesInForm(filled: readonly TypedFigure[], language: MessageLanguage): Readonly<Record<string, string>> {
  const { services, count, percent } = paneMessages(language).statistics;
  const named = filled.flatMap(({ field, value }, index) => [
    [`C${index + 2}`, `${count(value)} (${field})`],
    [`D${index + 2}`, `${percent(value)} (${field})`],
  ]);
  return Object.fromEntries([...named, [`C${filled.length + 2}`, services]]) as Record<string, string>;
}

/** Takes published figures from a sheet of the workbook. */
export function readPublishedFrom(context: SessionContext, sheet: SheetName): Promise<boolean> {
  return takePublished(context, () => readGrid(context, sheet), { source: sheet.name });
}

export function forgetPublished(context: SessionContext): Promise<boolean> {
  return context.run("published", async () => {
    await keep(context, { [keptKeys.published]: null });
    context.store.change({ published: { problems: [] } });
    await assessAgain(context);
    context.store.change({ notice: { kind: "publishedForgotten" } });
  });
}

/** `source` is the sheet that the figures come from; `names` say what its cells are called in the form they were typed into. */
function takePublished(
  context: SessionContext,
  read: () => Promise<GridPart>,
  { source, names }: { readonly source?: string; readonly names?: Readonly<Record<string, string>> },
): Promise<boolean> {
  return context.run("published", async () => {
    const { store } = context;
    const answer = await context.checker().readPublished(await read(), store.get().language, names);
    if (answer.kind === "problems") {
      return store.change({ published: { ...store.get().published, problems: answer.sentences } });
    }
    const figures = answer.published;
    store.change({ published: { problems: [] } });
    await keep(context, { [keptKeys.published]: { figures, ...(source && { source }) } as unknown as Json });
    await assessAgain(context);
    store.change({ notice: { kind: "publishedKept", figures: countOf(figures.figures) } });
  });
}

async function assessAgain(context: SessionContext): Promise<void> {
  const { place } = context.store.get();
  if (place) await assessPlace(context, place);
}

async function readGrid({ workbook, stop }: SessionContext, { id }: SheetName): Promise<GridPart> {
  stop.current = new AbortController();
  const rowNumbers: number[] = [];
  const rows: GridPart["rows"][number][] = [];
  await workbook.read({
    sheet: id,
    signal: stop.current.signal,
    receive(part) {
      rowNumbers.push(...part.rowNumbers);
      rows.push(...part.rows);
    },
  });
  return { rowNumbers, rows };
}

/** A typed count as a number where it is one; else the text, which the reading then refuses by name. */
function numberOf(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : trimmed;
}

/** "36" in the column of percentages means 36%. */
function percentOf(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  return /[%٪]$/.test(trimmed) ? trimmed : `${trimmed}%`;
}

function countOf(figures: Readonly<Record<string, Readonly<Record<string, unknown>>>>): number {
  return Object.values(figures).reduce((sum, values) => sum + Object.keys(values).length, 0);
}
