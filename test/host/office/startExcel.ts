import { openExcel } from "../../../src/host/office/openExcel";
import type { ExcelOptions } from "../../../src/host/office/excelWorkbook";
import type { GridPart, OpenWorkbook, ReadRequest, SheetReading } from "../../../src/host/sheet";
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

const globals = ["Excel", "Office", "OfficeExtension"] as const;

// Office.js outlives the test file in its timers; what Jest finds in the global object then it takes for a leak.
afterAll(() => globals.forEach((name) => Reflect.deleteProperty(globalThis, name)));

/** Makes this page's Excel the global one, as its script would have done. */
export async function startExcel(book: Book, { excel, ...options }: StartOptions = {}): Promise<StartedExcel> {
  const page = startOfficePage(book, options);
  for (const name of globals) Object.assign(globalThis, { [name]: page[name] });
  const workbook = await openExcel({ blankRightToLeft: () => Promise.resolve(undefined), ...excel });
  const requests = (): JoinedOfficePage["log"] => page.log.splice(0).filter(({ purpose }) => purpose === "page");
  return { book, page, workbook, requests };
}

/** All that a reading gives, in one. */
export interface ReadSheet extends SheetReading {
  readonly grid: GridPart;
  readonly parts: number;
}

export async function readSheet(workbook: OpenWorkbook, request: Partial<ReadRequest> = {}): Promise<ReadSheet> {
  const rowNumbers: number[] = [];
  const rows: GridPart["rows"][number][] = [];
  let parts = 0;
  const reading = await workbook.read({
    ...request,
    receive: (part, progress) => {
      parts++;
      rowNumbers.push(...part.rowNumbers);
      rows.push(...part.rows);
      request.receive?.(part, progress);
    },
  });
  return { ...reading, grid: { rowNumbers, rows }, parts };
}
