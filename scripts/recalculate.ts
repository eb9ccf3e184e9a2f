/**
 * Lets LibreOffice calculate every formula of the report's workbooks, and compares with the results that we stored: the
 * yearly report of the sample rounds and the sheet of one institution, in both languages. The workbooks are handed over
 * without results, so that none can be taken over. Fails where a formula differs, and where there is no LibreOffice.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CellValue, Sheet } from "../src/core";
import { readFileBytes } from "../src/host/xlsx/readFileBytes";
import { writeWorkbook } from "../src/host/xlsx/writeWorkbook";
import { languages } from "../src/messages/language";
import { describedReport } from "../src/report/annual/describedReport";
import type { DescribedCell, DescribedFormula, DescribedWorkbook } from "../src/report/describedWorkbook";
import { sampleReport } from "./sampleRounds/sampleReport";

const institution = "وزارة الإسكان والتخطيط العمراني";
const program = process.env["LIBREOFFICE"] ?? "libreoffice";

const isFormula = (cell: DescribedCell): cell is DescribedFormula => typeof cell === "object" && cell !== null;

function withoutResults(workbook: DescribedWorkbook): DescribedWorkbook {
  const bare = (cell: DescribedCell): DescribedCell => (isFormula(cell) ? { formula: cell.formula } : cell);
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(bare) })),
  }));
  return { ...workbook, sheets };
}

/** The workbook as LibreOffice saves it after calculating. */
async function calculated(name: string, workbook: DescribedWorkbook, folder: string): Promise<readonly Sheet[]> {
  const [given, made] = [join(folder, `${name}.xlsx`), join(folder, "calculated")];
  writeFileSync(given, await writeWorkbook(withoutResults(workbook)));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const args = [profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", made, given];
  execFileSync(program, args, { stdio: "ignore" });
  return readFileBytes(readFileSync(join(made, `${name}.xlsx`))).sheets;
}

/** The cell of a sheet; rows are 1-based, columns 0-based. */
function valueAt({ grid }: Sheet, row: number, column: number): CellValue {
  const index = Array.from(grid.rowNumbers).indexOf(row);
  return grid.rows[index]?.[column] ?? null;
}

function isSame(stored: string | number | undefined, found: CellValue): boolean {
  if (typeof stored !== "number" || typeof found !== "number") return stored === found;
  return Math.abs(stored - found) <= 1e-9 * Math.max(1, Math.abs(stored));
}

async function compare(name: string, workbook: DescribedWorkbook, folder: string): Promise<number> {
  const sheets = await calculated(name, workbook, folder);
  let [formulas, differing] = [0, 0];
  for (const { name: sheet, rows } of workbook.sheets) {
    const found = sheets.find((each) => each.name === sheet);
    if (!found) throw new Error(`LibreOffice lost the sheet ${sheet}`);
    rows.forEach(({ cells }, row) =>
      cells.forEach((cell, column) => {
        if (!isFormula(cell)) return;
        formulas++;
        const value = valueAt(found, row + 1, column);
        if (isSame(cell.result, value)) return;
        differing++;
        console.error(`${name}: ${sheet}, row ${row + 1}, column ${column}: ${cell.formula}`);
        console.error(`  stored ${JSON.stringify(cell.result)}, LibreOffice ${JSON.stringify(value)}`);
      }),
    );
  }
  console.log(`${name}: ${formulas} formulas, ${differing} differ`);
  if (formulas === 0) throw new Error(`${name} has no formula: nothing was compared`);
  return differing;
}

async function main(): Promise<void> {
  execFileSync(program, ["--version"], { stdio: "inherit" });
  const folder = mkdtempSync(join(tmpdir(), "jahiz-recalculate-"));
  try {
    let differing = 0;
    for (const language of languages) {
      const sources = sampleReport(language);
      differing += await compare(`report-${language}`, describedReport(sources).workbook, folder);
      differing += await compare(
        `institution-${language}`,
        describedReport({ ...sources, institution }).workbook,
        folder,
      );
    }
    if (differing > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
