import type { Sheet } from "../../src/host/sheet";
import { readWorkbook } from "../../src/host/xlsx/readWorkbook";
import { openBook } from "../../src/workbench/files/openBook";
import { readSheet, startExcel } from "../host/office/startExcel";
import { workbookBytes } from "../host/xlsx/workbookBytes";
import { contractCases } from "./contractCases";
import { plainSheet } from "./plainSheet";

/** Every sheet as Excel gives it, through Office.js. */
async function sheetsInExcel(bytes: Uint8Array): Promise<{ sheets: Sheet[]; untold: ReadonlySet<string> }> {
  const { workbook } = await startExcel(openBook(bytes));
  const { sheets: listed } = await workbook.overview();
  const sheets: Sheet[] = [];
  const untold = new Set<string>();
  for (const { id } of listed) {
    const reading = await readSheet(workbook, { sheet: id });
    reading.untold.forEach((fact) => untold.add(fact));
    sheets.push(reading);
  }
  return { sheets, untold };
}

test.each(Object.entries(contractCases))("file and Excel agree: %s", async (_, source) => {
  const bytes = workbookBytes(source);
  const { sheets, untold } = await sheetsInExcel(bytes);
  // A sheet's direction is the one thing that Office.js does not tell, and the host says so.
  expect([...untold]).toEqual(["isRightToLeft"]);
  const inFile = readWorkbook(bytes).sheets.map(plainSheet);
  const inExcel = sheets.map(plainSheet);
  expect(inExcel).toEqual(
    inFile.map(({ facts, ...sheet }) => ({ ...sheet, facts: { ...facts, isRightToLeft: false } })),
  );
});
