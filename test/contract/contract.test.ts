import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Area, CellValue, OpenWorkbook, Sheet } from "../../src/host/sheet";
import { readWorkbook } from "../../src/host/xlsx/readWorkbook";
import { openBook } from "../../src/workbench/files/openBook";
import { type ReadSheet, readSheet, startExcel } from "../host/office/startExcel";
import { sheetBytes, workbookBytes, type WorkbookSource } from "../host/xlsx/workbookBytes";
import { contractCases } from "./contractCases";
import { type PlainSheet, plainSheet } from "./plainSheet";

/**
 * Every sheet as Excel gives it, through Office.js, and the facts that it could not tell. The cells of a sheet read one area
 * at a time must be the same, and tell of the same formulas.
 */
async function sheetsInExcel(bytes: Uint8Array): Promise<{ sheets: Sheet[]; untold: ReadonlySet<string> }> {
  const { workbook } = await startExcel(openBook(bytes));
  const { sheets: listed } = await workbook.overview();
  const sheets: Sheet[] = [];
  const untold = new Set<string>();
  for (const { id } of listed) {
    const reading = await readSheet(workbook, { sheet: id });
    reading.untold.forEach((fact) => untold.add(fact));
    sheets.push(reading);
    expect(await cellsAlone(workbook, id, reading)).toEqual(cellsOf(reading));
  }
  return { sheets, untold };
}

/** The cells of a sheet by address, as far as rows that hold something go, each with its value and whether it is a formula. */
function cellsOf({ grid, facts }: Pick<Sheet, "grid" | "facts">): Record<string, unknown> {
  const isFormula = isAmong(facts.formulas);
  const cells: Record<string, unknown> = {};
  Array.from(grid.rowNumbers).forEach((row, at) =>
    grid.rows[at]?.forEach((value, column) => {
      if (column < mostColumns) put(cells, row, column, value ?? null, isFormula(row, column));
    }),
  );
  return cells;
}

/** The same, read by `readCells`. */
async function cellsAlone(workbook: OpenWorkbook, id: string, { grid }: ReadSheet): Promise<Record<string, unknown>> {
  const areas = Array.from(grid.rowNumbers).map((row, at) => ({
    firstRow: row,
    lastRow: row,
    firstColumn: 0,
    lastColumn: Math.min(Math.max((grid.rows[at]?.length ?? 1) - 1, 0), mostColumns - 1),
  }));
  const read = await workbook.readCells(id, areas);
  const isFormula = isAmong(read.flatMap(({ formulas }) => formulas));
  const cells: Record<string, unknown> = {};
  read.forEach(({ values }, at) =>
    values[0]?.forEach((value, column) => {
      const row = areas[at]?.firstRow ?? 0;
      put(cells, row, column, value, isFormula(row, column));
    }),
  );
  return cells;
}

/** A sheet may have one cell in its last column. */
const mostColumns = 50;

function put(cells: Record<string, unknown>, row: number, column: number, value: CellValue, isFormula: boolean): void {
  if (value !== null || isFormula) cells[`${row}:${column}`] = { value, isFormula };
}

function isAmong(areas: readonly Area[]): (row: number, column: number) => boolean {
  return (row, column) =>
    areas.some(
      ({ firstRow, lastRow, firstColumn, lastColumn }) =>
        firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn,
    );
}

/** A sheet's direction is the one thing that Office.js does not tell, and the host says so. */
async function expectAgreement(bytes: Uint8Array): Promise<void> {
  const { sheets, untold } = await sheetsInExcel(bytes);
  expect([...untold]).toEqual(["isRightToLeft"]);
  const inFile = readWorkbook(bytes).sheets.map(plainSheet);
  const withoutDirection = ({ facts, ...sheet }: PlainSheet): PlainSheet => ({
    ...sheet,
    facts: { ...facts, isRightToLeft: false },
  });
  expect(sheets.map(plainSheet)).toEqual(inFile.map(withoutDirection));
}

test.each(Object.entries(contractCases))("file and Excel agree: %s", async (_, source) => {
  await expectAgreement(workbookBytes(source));
});

test.each(["muscat-inventory-scanned", "muscat-inventory-repaired"])("file and Excel agree: %s.xlsx", async (name) => {
  await expectAgreement(readFileSync(join(__dirname, "../../assets/samples", `${name}.xlsx`)));
});

test("a formula saved without its result is known as one by both; Excel has the result, the file says that it lacks", async () => {
  const bytes = sheetBytes('<row r="1"><c r="A1"><f>1+1</f></c></row>');
  const [inFile] = readWorkbook(bytes).sheets;
  const { sheets } = await sheetsInExcel(bytes);
  expect(inFile?.grid.rows).toEqual([[{ error: "uncalculated" }]]);
  expect(sheets[0]?.facts.formulas).toEqual(inFile?.facts.formulas);
  expect(JSON.stringify(sheets[0]?.grid.rows)).not.toContain("uncalculated");
});

const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="49"/></cellXfs>';

/** A cell's attributes and content, without its address. */
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  fc
    .constantFrom("نعم", "#N/A", "=1+1", "12", " x ")
    .map((text) => `t="inlineStr"><is><t xml:space="preserve">${text}</t></is>`),
  fc.tuple(fc.integer({ min: -3, max: 60_000 }), fc.nat(3)).map(([value, style]) => `s="${style}"><v>${value}</v>`),
  fc.boolean().map((value) => `t="b"><v>${Number(value)}</v>`),
  fc.constantFrom("#N/A", "#REF!").map((error) => `t="e"><v>${error}</v>`),
  fc
    .tuple(fc.integer({ min: 0, max: 60_000 }), fc.nat(2))
    .map(([value, style]) => `s="${style}"><f>1+${value}</f><v>${value}</v>`),
  fc.constant('t="str"><f>"x"</f><v>x</v>'),
);

const letters = "ABCDEFGHIJKLMNOPQ";

const sheet = fc
  .record({
    first: fc.integer({ min: 1, max: 700 }),
    rows: fc.array(fc.tuple(fc.array(cell, { maxLength: letters.length }), fc.boolean()), { maxLength: 9 }),
    hidden: fc.option(fc.tuple(fc.integer({ min: 1, max: 17 }), fc.nat(3))),
    isProtected: fc.boolean(),
    state: fc.constantFrom("visible", "visible", "hidden", "veryHidden"),
  })
  .map(({ first, rows, hidden, isProtected, state }) => ({
    state,
    before: hidden ? `<cols><col min="${hidden[0]}" max="${hidden[0] + hidden[1]}" hidden="1"/></cols>` : "",
    data: rows.map(([cells, isHidden], index) => rowXml(first + index, cells, isHidden)).join(""),
    after: isProtected ? '<sheetProtection sheet="1"/>' : "",
  }));

/** The first sheet shows, as one must. */
const file: fc.Arbitrary<WorkbookSource> = fc
  .tuple(sheet, fc.array(sheet, { maxLength: 6 }), fc.boolean())
  .map(([first, others, is1904]) => ({
    styles,
    workbookProperties: `<workbookPr date1904="${Number(is1904)}"/>`,
    sheets: [{ ...first, state: "visible" }, ...others],
  }));

function rowXml(at: number, cells: readonly string[], isHidden: boolean): string {
  const filled = cells.map((content, column) =>
    content === "" ? "" : `<c r="${letters[column]}${at}" ${content}</c>`,
  );
  return `<row r="${at}" hidden="${Number(isHidden)}">${filled.join("")}</row>`;
}

test("file and Excel agree on random sheets", async () => {
  await fc.assert(
    fc.asyncProperty(file, (source) => expectAgreement(workbookBytes(source))),
    { numRuns: 25 },
  );
}, 60_000);
