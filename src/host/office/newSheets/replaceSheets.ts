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
import { type NewSheetOptions, sheetItems } from "./sheetItems";

/** What has to be known of a sheet before anything of it is taken away. */
interface Standing {
  readonly name: string;
  readonly isProtected: boolean;
  /** Where a user has made a table of the cells, it has its own filter buttons. */
  readonly hasTables: boolean;
}

/**
 * Writes described sheets in place of what stands in their columns. First looks whether all of them may be written, and
 * makes all that is to be written, so that none is taken away of which another is refused and little time lies between.
 */
export async function replaceSheets(
  link: ExcelLink,
  replacements: readonly SheetReplacement[],
  rightToLeft: boolean,
): Promise<void> {
  if (replacements.length === 0) return;
  const standing = await lookAt(link, replacements);
  const shut = standing.find(({ isProtected }) => isProtected);
  if (shut) throw new HostFailure({ kind: "sheetProtected", sheet: shut.name });
  const names = new Map(replacements.map(({ described }, index) => [described.name, standing[index]?.name ?? ""]));
  const parts = await inPieces(
    replacements.map(({ sheet, described }, index) => {
      const options = { names, rightToLeft, isFirst: index === 0 };
      return { sheet, items: replacementItems(described, standing[index]?.hasTables ?? false, options) };
    }),
  );
  await link.connection.asOneStep(async (inStep) => {
    for (const part of parts) {
      // Its marks go with its formats.
      link.known.marks.delete(part.sheet);
      await sendItems(inStep, sheetSubject(link, part.sheet, "sheet"), [part]);
    }
  });
}

function* replacementItems(
  described: DescribedSheet,
  hasTables: boolean,
  options: NewSheetOptions,
): Iterable<WriteItem> {
  yield clearItem(described.columns.length, hasTables);
  yield* noteItems(described);
  yield* sheetItems(hasTables ? { ...described, filterRow: undefined } : described, options);
}

async function lookAt(link: ExcelLink, replacements: readonly SheetReplacement[]): Promise<readonly Standing[]> {
  const [first] = replacements;
  return link.connection.send(sheetSubject(link, first?.sheet, "nothing"), ({ workbook }) => {
    const asked = replacements.map(({ sheet }) => {
      const worksheet = workbook.worksheets.getItem(sheet).load("name");
      const protection = worksheet.protection.load("protected");
      return { worksheet, protection, tables: worksheet.tables.getCount() };
    });
    return () =>
      asked.map(({ worksheet, protection, tables }) => {
        return { name: worksheet.name, isProtected: protection.protected, hasTables: tables.value > 0 };
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
