import type { CellValue } from "../../../core";
import type { GridPart, Json, SheetName } from "../../../host/sheet";
import { keptKeys } from "../keptKeys";
import type { SessionContext } from "../sessionContext";
import { assessPlace } from "./assessPlace";
import { keep } from "./keep";

/** One published figure as it was typed; texts as in the form, "" where nothing was. */
export interface TypedFigure {
  readonly field: string;
  readonly value: string;
  readonly count: string;
  readonly percent: string;
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
    ...(services.trim() === "" ? [] : [["Services", null, numberOf(services), null]]),
    ...filled.map(({ field, value, count, percent }) => [field, value, numberOf(count), percentOf(percent)]),
  ];
  return takePublished(context, () => Promise.resolve({ rowNumbers: rows.map((_, index) => index + 1), rows }));
}

/** Takes published figures from a sheet of the workbook. */
export function readPublishedFrom(context: SessionContext, sheet: SheetName): Promise<boolean> {
  return takePublished(context, () => readGrid(context, sheet), sheet.name);
}

export function forgetPublished(context: SessionContext): Promise<boolean> {
  return context.run("published", async () => {
    await keep(context, { [keptKeys.published]: null });
    context.store.change({ published: { problems: [] } });
    await assessAgain(context);
    context.store.change({ notice: { kind: "publishedForgotten" } });
  });
}

function takePublished(context: SessionContext, read: () => Promise<GridPart>, source?: string): Promise<boolean> {
  return context.run("published", async () => {
    const { store } = context;
    const answer = await context.checker().readPublished(await read(), store.get().language);
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
