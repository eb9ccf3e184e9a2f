import type { CellValue } from "../../../../host/sheet";
import type { BookTable } from "../../../book/sheetParts";
import { fileId } from "../../read/fileIds";
import { setContentType } from "../package/contentTypes";
import type { Flavour } from "../package/flavour";
import { addLink, linksOf, removeLink } from "../package/partLinks";
import type { WorkbookPackage } from "../package/workbookPackage";
import { isSameData } from "../sheet/isSameData";
import type { SectionedPart } from "../xml/sectionedPart";
import { partHead } from "../xml/markup";
import { linkIn, placedTree } from "../xml/placedTree";
import { newTableMarkup, patchedTable, writtenColumns } from "./tableMarkup";

export interface TableContext {
  readonly workbook: WorkbookPackage;
  readonly flavour: Flavour;
  /** The sheet's path. */
  readonly path: string;
  readonly valueAt: (row: number, column: number) => CellValue;
}

const tableType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

type Tables = readonly BookTable[];

/**
 * Tables that came, went or changed. A table names its columns as its header cells do, or Excel calls the file damaged:
 * so a table follows its header too.
 */
export function patchTables(
  part: SectionedPart,
  { before, now }: { readonly before: Tables; readonly now: Tables },
  context: TableContext,
): void {
  const { workbook, path } = context;
  const links = linksOf(workbook, path).filter(({ kind }) => kind === "table");
  const old = new Map(before.map((table) => [table.id, table]));
  const current = new Map(now.map((table) => [table.id, table]));
  for (const { id, target } of links) {
    const [was, table] = [old.get(fileId(target, "table")), current.get(fileId(target, "table"))];
    if (was === undefined) continue;
    if (table === undefined) removeLink(workbook, path, id);
    else changeTable(target, was, table, context);
  }
  const added = now.filter(({ id }) => !old.has(id)).map((table) => addTable(table, context));
  const gone = links.filter(({ target }) => {
    const id = fileId(target, "table");
    return old.has(id) && !current.has(id);
  });
  if (added.length > 0 || gone.length > 0) patchList(part, new Set(gone.map(({ id }) => id)), added, context);
}

function changeTable(path: string, before: BookTable, now: BookTable, context: TableContext): void {
  const text = context.workbook.text(path);
  const written = writtenColumns(text);
  const columns = columnsOf(now, context, written);
  if (isSameData(before, now) && isSameData(columns, written)) return;
  context.workbook.write(path, patchedTable(text, before, now, columns));
}

/** Answers the new table's link. */
function addTable(table: BookTable, context: TableContext): string {
  const { workbook, flavour, path } = context;
  const created = workbook.freePath("xl/tables/table", "xml");
  const ids = workbook.names
    .filter((name) => /(^|\/)tables\/[^/]+\.xml$/i.test(name))
    .map((name) => Number(placedTree(workbook.text(name)).attributes["id"]));
  const id = Math.max(0, ...ids.filter(Number.isFinite)) + 1;
  workbook.write(created, partHead + newTableMarkup(table, columnsOf(table, context, []), id, flavour.main));
  setContentType(workbook, created, tableType);
  return addLink(workbook, path, `${flavour.links}/table`, created);
}

/** The names of a table's columns: its header cells, which were seen to before, or made up where it has none. */
function columnsOf({ area, showHeaders }: BookTable, { valueAt }: TableContext, written: readonly string[]): string[] {
  return Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, index) => {
    const value = showHeaders ? valueAt(area.firstRow, area.firstColumn + index) : null;
    if (typeof value === "string" && value !== "") return value;
    return written[index] ?? `Column${index + 1}`;
  });
}

function patchList(
  part: SectionedPart,
  gone: ReadonlySet<string>,
  added: readonly string[],
  { flavour }: TableContext,
): void {
  const kept = (part.section("tableParts")?.children ?? [])
    .filter((item) => !gone.has(linkIn(item)))
    .map((item) => part.source(item));
  const items = added.map((id) => `<tablePart ${part.link(id, flavour.links)}/>`);
  part.setList("tableParts", [...kept, ...items]);
}
