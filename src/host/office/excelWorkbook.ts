import type { OpenWorkbook } from "../sheet";
import { Connection } from "./connection/connection";
import { type ExcelLink, nothingKnown } from "./connection/excelLink";
import { sheetSubject } from "./connection/sheetSubject";
import { environmentOf } from "./environment/environmentOf";
import type { RibbonCommands } from "./environment/ribbonCommands";
import { watchTheme } from "./environment/watchTheme";
import { addressOf } from "../cells/address";
import { addSheets } from "./newSheets/addSheets";
import { insertFile } from "./newSheets/insertFile";
import { replaceSheets } from "./newSheets/replaceSheets";
import { readCells } from "./reading/readCells";
import { readOverview } from "./reading/readOverview";
import { readSheet } from "./reading/readSheet";
import { watchWorkbook } from "./watching/watchWorkbook";
import { writeSheet } from "./writing/writeSheet";

export interface ExcelOptions {
  /** How long Excel may take for one request; the first of a session can hang. */
  readonly seconds: number;
  /** A workbook of one blank sheet from right to left, in base64; undefined where it cannot be had. */
  readonly blankRightToLeft: () => Promise<string | undefined>;
}

/** The workbook that is open in Excel, through Office.js. The page must be ready (`Office.onReady`). */
export function excelWorkbook(options: ExcelOptions, ribbon: RibbonCommands): OpenWorkbook {
  const link: ExcelLink = { connection: new Connection(options.seconds), known: nothingKnown() };
  return {
    environment: environmentOf(Office.context),
    overview: () => readOverview(link),
    read: (request) => readSheet(link, request),
    readCells: (sheet, areas) => readCells(link, sheet, areas),
    write: (edit) => writeSheet(link, edit),
    addSheets: async (sheets, { rightToLeft }) =>
      addSheets(link, sheets, rightToLeft, rightToLeft ? await options.blankRightToLeft() : undefined),
    replaceSheets: (sheets, { rightToLeft }) => replaceSheets(link, sheets, rightToLeft),
    insertFile: (base64) => insertFile(link, base64),
    select: (sheet, area) =>
      link.connection.send(sheetSubject(link, sheet, "nothing"), ({ workbook }) => {
        const worksheet = workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRange(addressOf(area)).select();
        return () => undefined;
      }),
    showPane: () => Office.addin.showAsTaskpane(),
    watch: async (watcher) => {
      const stopWorkbook = await watchWorkbook(watcher, options.seconds);
      const stopTheme = watcher.themeChanged && watchTheme((theme) => watcher.themeChanged?.(theme));
      const stopRibbon = watcher.commanded && ribbon.listen((command) => watcher.commanded?.(command));
      return async () => {
        stopTheme?.();
        stopRibbon?.();
        await stopWorkbook();
      };
    },
  };
}
