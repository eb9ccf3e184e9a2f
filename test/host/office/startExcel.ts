import type { GridPart, OpenWorkbook, ReadRequest, SheetReading } from "../../../src/host/sheet";
import { officeGlobals } from "./openOver";

export { openOver as startExcel, type StartOptions } from "./openOver";

// Office.js outlives the test file in its timers; what Jest finds in the global object then it takes for a leak.
afterAll(() => officeGlobals.forEach((name) => Reflect.deleteProperty(globalThis, name)));

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
