import type { DescribedSheet } from "../../../report/describedWorkbook";
import { addressOf } from "../../cells/address";
import { sheetSize } from "../../cells/sheetSize";
import { HostFailure, type SheetReplacement } from "../../sheet";
import type { ExcelLink } from "../connection/excelLink";
import { jsonBytes } from "../connection/jsonBytes";
import { sheetSubject } from "../connection/sheetSubject";
import { hasNotes } from "../notes/hasNotes";
import { inPieces } from "../writing/inPieces";
import { sendItems } from "../writing/sendItems";
import type { WriteItem } from "../writing/writeItem";
import { sheetItems } from "./sheetItems";

/** What has to be known of a sheet before anything of it is taken away. */
interface Standing extends SheetReplacement {
  readonly name: string;
  readonly isProtected: boolean;
  /** Where a user has made a table of the cells, it has its own filter buttons. */
  readonly hasTables: boolean;
}

/**
 * Writes described sheets in place of what stands in their columns. What they are to hold is made first; then it looks
 * whether all of them may be written, so that none is taken away of which another is refused.
 */
export async function replaceSheets(
  link: ExcelLink,
  replacements: readonly SheetReplacement[],
  rightToLeft: boolean,
): Promise<void> {
  if (replacements.length === 0) return;
  const names = new Map<string, string>();
  const tabled = new Set<string>();
  const contents = await inPieces(
    replacements.map(({ sheet, described }, index) =>
      sheetItems(described, { names, rightToLeft, isFirst: index === 0, hasOwnFilter: () => tabled.has(sheet) }),
    ),
  );
  for (const { sheet, described, name, isProtected, hasTables } of await lookAt(link, replacements)) {
    if (isProtected) throw new HostFailure({ kind: "sheetProtected", sheet: name });
    names.set(described.name, name);
    if (hasTables) tabled.add(sheet);
  }
  await link.connection.asOneStep(async (inStep) => {
    for (const [index, { sheet, described }] of replacements.entries()) {
      // Its marks go with its formats.
      link.known.marks.delete(sheet);
      const gone = [clearItem(described.columns.length, tabled.has(sheet)), ...noteItems(described)];
      const items = [...gone, ...(contents[index] ?? [])];
      await sendItems(inStep, sheetSubject(link, sheet, "sheet"), [{ sheet, items }]);
    }
  });
}

async function lookAt(link: ExcelLink, replacements: readonly SheetReplacement[]): Promise<readonly Standing[]> {
  const [first] = replacements;
  return link.connection.send(sheetSubject(link, first?.sheet, "nothing"), ({ workbook }) => {
    const asked = replacements.map((replacement) => {
      const worksheet = workbook.worksheets.getItem(replacement.sheet).load("name");
      const protection = worksheet.protection.load("protected");
      return { replacement, worksheet, protection, tables: worksheet.tables.getCount() };
    });
    return () =>
      asked.map(({ replacement, worksheet, protection, tables }) => {
        const { name } = worksheet;
        return { ...replacement, name, isProtected: protection.protected, hasTables: tables.value > 0 };
      });
  });
}

/** Takes contents, formats and rules of input out of the columns that are written anew; what stands beside them stays. */
function clearItem(columns: number, hasTables: boolean): WriteItem {
  const area = { firstRow: 1, lastRow: sheetSize.rows, firstColumn: 0, lastColumn: Math.max(columns, 1) - 1 };
  return {
    bytes: jsonBytes("", 5),
    queue: ({ sheet }) => {
      if (!hasTables) sheet.autoFilter.remove();
      sheet.freezePanes.unfreeze();
      sheet.getRange(addressOf(area)).clear();
    },
  };
}

/** A note of a cell that gets one: no cell holds two. */
function noteItems({ notes = [] }: DescribedSheet): WriteItem[] {
  if (!hasNotes()) return [];
  return notes.map(({ row, column }) => {
    const address = addressOf({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
    return {
      bytes: jsonBytes(address, 2),
      queue: ({ sheet }) => void sheet.notes.getItemOrNullObject(address).delete(),
    };
  });
}
