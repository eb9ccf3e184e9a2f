import type { ExcelOptions } from "../../../src/host/office/excelWorkbook";
import { openExcel } from "../../../src/host/office/openExcel";
import type { OpenWorkbook } from "../../../src/host/sheet";
import type { Book } from "../../../src/workbench/book/book";
import { type JoinedOfficePage, startOfficePage } from "../../fixtures/officePage";

/** A workbook open in the stand-in, as the pane gets it: through Microsoft's own office.js. */
export interface StartedExcel {
  readonly book: Book;
  readonly page: JoinedOfficePage;
  readonly workbook: OpenWorkbook;
  /** Requests that the page waited for, since the last time it was asked. */
  readonly requests: () => JoinedOfficePage["log"];
}

export type StartOptions = Parameters<typeof startOfficePage>[1] & { readonly excel?: Partial<ExcelOptions> };

/** What the page's script would find in the global object. */
export const officeGlobals = ["Excel", "Office", "OfficeExtension"] as const;

/** Makes this page's Excel the global one. */
export async function openOver(book: Book, { excel, ...options }: StartOptions = {}): Promise<StartedExcel> {
  const page = startOfficePage(book, options);
  for (const name of officeGlobals) Object.assign(globalThis, { [name]: page[name] });
  const workbook = await openExcel({ blankRightToLeft: () => Promise.resolve(undefined), ...excel });
  const requests = (): JoinedOfficePage["log"] => page.log.splice(0).filter(({ purpose }) => purpose === "page");
  return { book, page, workbook, requests };
}
