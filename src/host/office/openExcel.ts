import { HostFailure, type OpenWorkbook } from "../sheet";
import { fetchBase64 } from "./environment/fetchBase64";
import { RibbonCommands } from "./environment/ribbonCommands";
import { excelWorkbook, type ExcelOptions } from "./excelWorkbook";

const usual: ExcelOptions = {
  seconds: 60,
  blankRightToLeft: fetchBase64("templates/blank.rtl.xlsx"),
};

/**
 * The workbook beside which the page stands. Rejects with `noHost` where it stands in none: opened bare in a browser, or
 * without Office.js. To be called as soon as the page's script runs, so that no press on the ribbon is lost.
 */
export async function openExcel(options: Partial<ExcelOptions> = {}): Promise<OpenWorkbook> {
  if (typeof Office === "undefined") throw new HostFailure({ kind: "noHost" });
  const ribbon = new RibbonCommands();
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) throw new HostFailure({ kind: "noHost" });
  ribbon.associate();
  return excelWorkbook({ ...usual, ...options }, ribbon);
}
