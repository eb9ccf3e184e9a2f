import type { DescribedSheet } from "../../../report/describedWorkbook";
import type { SheetName } from "../../sheet";
import type { ExcelLink } from "../connection/excelLink";
import { jsonBytes } from "../connection/jsonBytes";
import { inPieces } from "../writing/inPieces";
import type { SheetItems } from "../writing/writeItem";
import { sendItems } from "../writing/sendItems";
import { blankSheets } from "./blankSheets";
import { freeName } from "./freeName";
import { sheetItems } from "./sheetItems";

/**
 * Adds described sheets in two requests: one for blank ones, which tells the names that are taken, and one that fills
 * them. If they cannot be filled they are taken away again.
 */
export async function addSheets(
  link: ExcelLink,
  described: readonly DescribedSheet[],
  rightToLeft: boolean,
  blank: string | undefined,
): Promise<SheetName[]> {
  if (described.length === 0) return [];
  const { ids, taken } = await blankSheets(link, described.length, blank);
  const names = namesFor(described, taken);
  const made = described.map(({ name }, index) => ({ id: ids[index] ?? "", name: names.get(name) ?? name }));
  const contents = described.map((sheet, index) => {
    return { sheet: ids[index] ?? "", items: sheetItems(sheet, { names, rightToLeft, isFirst: index === 0 }) };
  });
  try {
    const parts = await inPieces([...made.map(nameItems), ...contents]);
    await sendItems(link.connection, { changes: "workbook" }, parts);
  } catch (failure) {
    await remove(link, ids);
    throw failure;
  }
  for (const { id, name } of made) link.known.names.set(id, name);
  return made;
}

/** Formulas and lists name other sheets of the description, so names come before all contents. */
function nameItems({ id, name }: SheetName): SheetItems {
  return {
    sheet: id,
    items: [{ bytes: jsonBytes(name, 1), queue: ({ sheet }) => void (sheet.name = name) }],
  };
}

/** The name that each described sheet gets. */
function namesFor(described: readonly DescribedSheet[], taken: ReadonlySet<string>): ReadonlyMap<string, string> {
  const all = new Set(taken);
  const names = new Map<string, string>();
  for (const { name } of described) {
    const free = freeName(name, all);
    names.set(name, free);
    all.add(free.toLowerCase());
  }
  return names;
}

/** What stopped the filling matters to the user, and not that the sheets could not be taken away either. */
async function remove({ connection }: ExcelLink, ids: readonly string[]): Promise<void> {
  const ask = ({ workbook }: Excel.RequestContext) => {
    for (const id of ids) workbook.worksheets.getItemOrNullObject(id).delete();
    return () => undefined;
  };
  await connection.send({ changes: "workbook" }, ask).catch(() => undefined);
}
