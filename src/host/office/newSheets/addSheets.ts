import type { DescribedSheet } from "../../../report/describedWorkbook";
import { HostFailure, type SheetName } from "../../sheet";
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
 * them. What fills them is made before, so that they do not stand blank for long; if they cannot be filled they are taken
 * away again.
 */
export async function addSheets(
  link: ExcelLink,
  described: readonly DescribedSheet[],
  rightToLeft: boolean,
  blank: string | undefined,
): Promise<SheetName[]> {
  if (described.length === 0) return [];
  const names = new Map<string, string>();
  const contents = await inPieces(
    described.map((sheet, index) => sheetItems(sheet, { names, rightToLeft, isFirst: index === 0 })),
  );
  const { ids, taken } = await blankSheets(link, described.length, blank);
  chooseNames(described, taken, names);
  const made = described.map(({ name }, index) => ({ id: ids[index] ?? "", name: names.get(name) ?? name }));
  try {
    const parts = made.map(({ id }, index): SheetItems => ({ sheet: id, items: contents[index] ?? [] }));
    await sendItems(link.connection, { changes: "workbook" }, [...made.map(nameItems), ...parts]);
  } catch (failure) {
    const gone = remove(link, ids);
    // They go when the user leaves the cell, for which nobody should wait who is to be told of it.
    if (!isCellBeingEdited(failure)) await gone;
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

/** Finds the name that each described sheet gets. */
function chooseNames(
  described: readonly DescribedSheet[],
  taken: ReadonlySet<string>,
  names: Map<string, string>,
): void {
  const all = new Set(taken);
  for (const { name } of described) {
    const free = freeName(name, all);
    names.set(name, free);
    all.add(free.toLowerCase());
  }
}

/** What stopped the filling matters to the user, and not that the sheets could not be taken away either. */
async function remove({ connection }: ExcelLink, ids: readonly string[]): Promise<void> {
  const ask = ({ workbook }: Excel.RequestContext) => {
    for (const id of ids) workbook.worksheets.getItemOrNullObject(id).delete();
    return () => undefined;
  };
  await connection.sendAfterCellEdit({ changes: "workbook" }, ask).catch(() => undefined);
}

function isCellBeingEdited(failure: unknown): boolean {
  return failure instanceof HostFailure && failure.problem.kind === "cellBeingEdited";
}
