import { areaAt } from "../../cells/address";
import type { Area, KeptSettings, ListedSheet } from "../../sheet";
import { askMarks } from "../marks/askMarks";
import { askOwnNotes } from "../notes/askOwnNotes";
import { askSettings } from "../settings/askSettings";
import { askCells } from "./askCells";
import { askDateSystem } from "./askDateSystem";
import { askDirection } from "./askDirection";
import { askEveryCell } from "./askEveryCell";
import { askFilter, type SheetFilter } from "./askFilter";
import { askMerges } from "./askMerges";
import { askSheets, visibilityOf } from "./askSheets";
import { askTableList, type ListedTable } from "./askTableList";
import type { CellBlock } from "./cellBlock";
import { firstWindows } from "./firstWindows";
import type { ReadingTerms } from "./readingTerms";

/** What the first request brings: all but the cells outside the windows and where the tables lie. */
export interface FirstReading extends ListedSheet {
  readonly sheets: readonly ListedSheet[];
  readonly settings: KeptSettings;
  readonly isProtected: boolean;
  /** The smallest area around all values; A1 on an empty sheet. */
  readonly used: Area;
  readonly blocks: readonly CellBlock[];
  readonly is1904: boolean;
  /** Where a part was left out, or Excel cannot tell, these are undefined. */
  readonly merges?: readonly Area[];
  readonly filter?: SheetFilter;
  readonly isRightToLeft?: boolean;
  readonly tables?: readonly ListedTable[];
  /** The ids of our marks. */
  readonly marks?: readonly string[];
  /** Whether notes of ours stand there. */
  readonly hasOwnNotes?: boolean;
}

/**
 * Asks for a sheet whose size is not known yet: for the cells of two windows, a tall one over an inventory's columns
 * and a flat one over the columns beside it, and for how far the sheet goes.
 */
export function askFirst(
  context: Excel.RequestContext,
  id: string | undefined,
  terms: ReadingTerms,
): () => FirstReading {
  const { worksheets } = context.workbook;
  const sheet = id === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(id);
  sheet.load("id,name,visibility");
  sheet.protection.load("protected");
  const used = sheet.getUsedRange(true).load("address");
  const isLeftOut = (part: Parameters<typeof terms.without.has>[0]): boolean => terms.without.has(part);
  const ask = isLeftOut("specialCells") ? askEveryCell : askCells;
  // By ranges of the same sheet: an address alone might be taken for one of the sheet in front.
  const blocks = firstWindows(terms.cells).map(({ corner, window }) =>
    ask(used.getBoundingRect(sheet.getRange(corner)).getIntersection(sheet.getRange(window))),
  );
  const sheets = askSheets(context);
  const settings = askSettings(context);
  const merges = isLeftOut("merges") ? undefined : askMerges(used);
  const tables = isLeftOut("tables") ? undefined : askTableList(sheet);
  const filter = isLeftOut("filter") ? undefined : askFilter(sheet);
  const marks = isLeftOut("marks") ? undefined : askMarks(sheet);
  const ownNotes = isLeftOut("notes") ? undefined : askOwnNotes(sheet);
  const dateSystem = isLeftOut("dateSystem") ? undefined : askDateSystem(context);
  const direction = isLeftOut("direction") ? undefined : askDirection(context);
  return () => {
    const is1904 = dateSystem?.() ?? false;
    return {
      id: sheet.id,
      name: sheet.name,
      visibility: visibilityOf(sheet),
      sheets: sheets(),
      settings: settings(),
      isProtected: sheet.protection.protected,
      used: areaAt(used.address),
      blocks: blocks.map((block) => block(is1904)),
      is1904,
      merges: merges?.(),
      filter: filter?.(),
      isRightToLeft: direction?.(sheet.id),
      tables: tables?.(),
      marks: marks?.(),
      hasOwnNotes: ownNotes?.(),
    };
  };
}
