import { plainStyle } from "../../book/cellStyle";
import type { BookContents, BookSheetContents } from "./bookContents";
import { contentsOfFile, type FileState } from "./contentsOfFile";
import { followReshaping } from "./follow/followReshaping";
import { isReshaped, type Reshaping, reshapingOf } from "./follow/reshaping";
import { withoutDeletedSheets } from "./follow/withoutDeletedSheets";
import { lostParts } from "./lostParts";
import { contentType } from "./package/contentTypes";
import { dropUnlinked, linkedParts } from "./package/dropUnlinked";
import { type Flavour, flavourOf } from "./package/flavour";
import { newPackage } from "./package/newPackage";
import { WorkbookPackage } from "./package/workbookPackage";
import type { SavedBook } from "./savedBook";
import { sharedStyles } from "./sharedStyles";
import { emptySheet } from "./sheet/emptySheet";
import { type PatchedSheet, patchSheet, type SheetContext } from "./sheet/patchSheet";
import { valuesIn } from "./sheet/valuesIn";
import { openStyles, writeStyles } from "./styles/stylesPart";
import { withTableHeaders } from "./tables/withTableHeaders";
import { dropCalculationOrder, dropSignature, makeWorkbook } from "./workbook/droppedParts";
import { patchSettings } from "./workbook/patchSettings";
import { WorkbookPart } from "./workbook/workbookPart";
import { spillMark } from "./workbook/spillMark";

/** Where there was no file. */
const noFile: FileState = {
  contents: {
    ...{ date1904: false, isStructureProtected: false, activeSheet: "", names: [], settings: {} },
    ...{ styles: [plainStyle], sheets: [] },
  },
  formats: [plainStyle],
  strangers: [],
};

/** The second half of `saveBook`: needs no book, and so can run in a worker. `original` is the file that was opened. */
export function saveContents(given: BookContents, original: Uint8Array | null): SavedBook {
  const workbook = new WorkbookPackage(original ?? newPackage(given.date1904));
  const flavour = flavourOf(workbook);
  const linked = linkedParts(workbook);
  const reshaping = reshape(workbook, flavour, given);
  const file = original === null ? noFile : contentsOfFile(workbook.isChanged ? workbook.toBytes(false) : original);
  const { styles, before, now } = sharedStyles(file.contents, withoutDeletedSheets(given, reshaping.deleted));
  const main = new WorkbookPart(workbook, flavour, before, now);
  const styleSheet = openStyles(workbook, flavour, file.formats);
  const context: SheetContext = {
    ...{ workbook, flavour, styleSheet, styles },
    spillMark: () => spillMark(workbook, flavour),
    valuesOf: valuesIn(now),
  };
  const patched = patchSheets(main, { before, now }, context);
  writeStyles(workbook, flavour, styleSheet);
  const sheets = [...patched.values()];
  const isReordered = isReshaped(reshaping) || main.hasOtherTabs;
  const hasOtherCells = isReordered || sheets.some((sheet) => sheet.hasOtherCells);
  main.write(hasOtherCells && hasFormulas(now));
  patchSettings(workbook, flavour, before.settings, now.settings);
  if (isReordered || sheets.some((sheet) => sheet.hasOtherFormulas)) dropCalculationOrder(workbook, flavour);
  const hadSignature = workbook.isChanged && dropSignature(workbook);
  if (workbook.isChanged) {
    makeWorkbook(workbook, flavour);
    dropUnlinked(workbook, linked);
  }
  return {
    bytes: workbook.isChanged || original === null ? workbook.toBytes() : original,
    extension: contentType(workbook, flavour.workbookPart).includes("macroEnabled") ? ".xlsm" : ".xlsx",
    lost: lostParts(file, patched, hadSignature),
  };
}

function reshape(workbook: WorkbookPackage, flavour: Flavour, now: BookContents): Reshaping {
  const names = WorkbookPart.sheetNames(workbook, flavour);
  const reshaping = reshapingOf(now, names);
  if (isReshaped(reshaping)) followReshaping(workbook, flavour, reshaping);
  return reshaping;
}

function patchSheets(
  main: WorkbookPart,
  { before, now }: { readonly before: BookContents; readonly now: BookContents },
  context: SheetContext,
): ReadonlyMap<string, PatchedSheet> {
  const old = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const isFrontSame = before.activeSheet === now.activeSheet;
  const patched = now.sheets.map((sheet): [string, PatchedSheet] => {
    const was = sheet.origin === null ? null : (old.get(sheet.name) as BookSheetContents);
    const task = {
      path: main.pathOf(sheet.name),
      before: was ?? emptySheet,
      now: withTableHeaders(sheet, was),
      isNew: was === null,
      isInFront: isFrontSame ? null : sheet.name === now.activeSheet,
    };
    return [sheet.name, patchSheet(task, context)];
  });
  return new Map(patched);
}

function hasFormulas({ sheets }: BookContents): boolean {
  return sheets.some(({ cells }) => cells.some(({ formulas }) => formulas !== null));
}
