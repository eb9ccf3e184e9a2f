import { addressOf } from "../../cells/address";
import { cellCount } from "../../cells/cellCount";
import { overlap } from "../../cells/overlap";
import { HostFailure, type ReadRequest } from "../../sheet";
import type { ExcelLink } from "../connection/excelLink";
import { sheetSubject } from "../connection/sheetSubject";
import { askCells } from "./askCells";
import { askEveryCell } from "./askEveryCell";
import type { FirstReading } from "./askFirst";
import type { CellBlock } from "./cellBlock";
import type { FactCollector } from "./factCollector";
import { filledSteps } from "./filledSteps";
import { gridPart } from "./gridPart";
import { readFilledAreas } from "./readFilledAreas";
import { type ReadingStep, readingSteps } from "./readingSteps";
import { type ReadingTerms, termsAfter } from "./readingTerms";

/** A sheet whose first part was read. */
export interface SheetInReading {
  readonly link: ExcelLink;
  readonly request: ReadRequest;
  readonly first: FirstReading;
  readonly terms: ReadingTerms;
  readonly facts: FactCollector;
}

/** Hands on the cells of a sheet from the top, first those at hand, then the others, one request a step. */
export async function readCellsOf(sheet: SheetInReading): Promise<void> {
  const { request, first, facts } = sheet;
  const areas = await readFilledAreas(sheet);
  const held = areas ? [] : first.blocks;
  const waiting = areas ? filledSteps(areas, sheet.terms.cells) : readingSteps(first.used, sheet.terms.cells);
  held.forEach((block) => facts.add(block));
  const of = waiting.reduce((rows, step) => rows + rowsOf(step), 0);
  let { terms } = sheet;
  let rows = 0;
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    try {
      const blocks = await readStep(sheet, step, terms);
      blocks.forEach((block) => facts.add(block));
      rows += rowsOf(step);
      request.receive(gridPart(step.rows, [...held, ...blocks]), { rows, of });
    } catch (failure) {
      if (!(failure instanceof HostFailure)) throw failure;
      const next = failure.problem.kind === "tooLarge" ? terms : termsAfter(failure, terms);
      const pieces = next === terms ? halvesOf(step) : [step];
      if (!next || !pieces) throw failure;
      terms = next;
      waiting.unshift(...pieces);
    }
  }
}

async function readStep(
  { link, request, first }: SheetInReading,
  { ask: areas }: ReadingStep,
  { without }: ReadingTerms,
): Promise<CellBlock[]> {
  if (areas.length === 0) return [];
  const ask = without.has("specialCells") ? askEveryCell : askCells;
  return link.connection.send(
    sheetSubject(link, first.id, "nothing"),
    ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(first.id);
      const blocks = areas.map((area) => ask(sheet.getRange(addressOf(area))));
      return () => blocks.map((block) => block(first.is1904));
    },
    request.signal,
  );
}

function rowsOf({ rows }: ReadingStep): number {
  return rows.last - rows.first + 1;
}

/** The upper and the lower half of a step; undefined where it is one row. */
function halvesOf({ rows, ask }: ReadingStep): ReadingStep[] | undefined {
  if (rows.first === rows.last || ask.reduce((cells, area) => cells + cellCount(area), 0) === 0) return undefined;
  const middle = Math.floor((rows.first + rows.last) / 2);
  const part = (first: number, last: number): ReadingStep => ({
    rows: { first, last },
    ask: ask.flatMap((area) => overlap(area, { ...area, firstRow: first, lastRow: last }) ?? []),
  });
  return [part(rows.first, middle), part(middle + 1, rows.last)];
}
