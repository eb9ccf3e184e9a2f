import { type Sheet, ReadFailure } from "../../sheet";
import type { CellContext } from "../cells/cellValue";
import { type CellBudget, GridBuilder } from "../cells/gridBuilder";
import { spreadsheetNamespaces } from "../xml/namespaces";
import { type PlainElements, readXml } from "../xml/readXml";
import type { Archive } from "../zip/archive";
import { PlainRows } from "./plainRows";
import { readTables } from "./tables";
import { SheetCells } from "./sheetCells";
import { SheetSettings } from "./sheetSettings";
import type { ListedSheet } from "./workbookPart";

/** Reads one worksheet: its cells, and the facts that stand beside them. */
export function readWorksheet(
  archive: Archive,
  listed: ListedSheet,
  part: string,
  context: CellContext,
  budget: CellBudget,
): Sheet {
  const grid = new GridBuilder(listed.name, budget);
  const cells = new SheetCells(listed.name, context, grid);
  const settings = new SheetSettings(listed.name);
  readParts(archive, listed.name, part, { cells, settings, plain: new PlainRows(context, grid, cells) });
  const tables = readTables(archive, part, listed.name);
  const facts = {
    visibility: listed.visibility,
    isProtected: settings.isProtected,
    isRightToLeft: settings.isRightToLeft,
    isFiltered:
      settings.isFiltering ||
      tables.isFiltering ||
      ((settings.hasFilter || tables.hasFilter) && cells.hiddenRows.length > 0),
    merges: settings.merges,
    hiddenRows: cells.hiddenRows,
    hiddenColumns: settings.hiddenColumns,
    tables: tables.tables,
    formulas: cells.formulaAreas(),
  };
  return { name: listed.name, grid: grid.finish(), facts };
}

/** Who listens to a worksheet. */
interface Listeners {
  readonly cells: SheetCells;
  readonly settings: SheetSettings;
  readonly plain: PlainElements;
}

function readParts(archive: Archive, sheet: string, part: string, { cells, settings, plain }: Listeners): void {
  let isInCells = false;
  let hasCells = false;
  readXml(archive, part, spreadsheetNamespaces, {
    open(name, attributes, depth) {
      if (isInCells) cells.open(name, attributes, depth);
      else if (depth === 1 && name === "sheetData") isInCells = hasCells = true;
      else settings.open(name, attributes, depth);
    },
    close(_, depth) {
      if (depth === 1) isInCells = false;
      else if (isInCells) cells.close(depth);
    },
    text: (piece) => cells.hear(piece),
    plain: {
      name: plain.name,
      depth: plain.depth,
      take: (bytes, from) => (isInCells ? plain.take(bytes, from) : from),
    },
  });
  if (!hasCells || cells.isStrange) throw new ReadFailure({ kind: "sheetWithoutRows", sheet, part });
}
