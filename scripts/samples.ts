/**
 * Makes the sample workbooks of assets/samples/ from the data beside them: the Muscat inventory as it was scanned, its
 * columns put back into reading order (the scan gave them from left to right), and the same after repair;
 * and the programme sheet with the figures of the annual report 2024. Run again, it writes the same bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWorkbook } from "../src/host/xlsx/writeWorkbook";
import { readFileBytes } from "../src/host/xlsx/readFileBytes";
import { sampleProgramme } from "./sampleProgramme";
import type { DescribedWorkbook } from "../src/report/describedWorkbook";

const folder = join(__dirname, "..", "assets", "samples");
type Cells = (string | null)[];

function rowsOf(file: string): Cells[] {
  const rows: Cells[] = [];
  for (const { grid } of readFileBytes(readFileSync(join(folder, file))).sheets) {
    grid.rows.forEach((row) => rows.push(Array.from(row, (cell) => (typeof cell === "string" ? cell : null))));
  }
  return rows;
}

/** Columns from right to left as printed: a page with a column less still begins with the name. */
function inReadingOrder(file: string): Cells[] {
  return readFileSync(join(folder, file), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) =>
      line
        .split("\t")
        .map((cell) => cell || null)
        .reverse(),
    );
}

function inventory(sheet: string, rows: readonly Cells[]): DescribedWorkbook {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => ({ width: column === 0 ? 48 : 20 }));
  const described = rows.map((cells, at) => ({ style: at === 0 ? ("header" as const) : ("body" as const), cells }));
  return { rightToLeft: true, sheets: [{ name: sheet, columns, rows: described, frozenRows: 1 }] };
}

async function main(): Promise<void> {
  const samples = {
    "muscat-inventory-scanned.xlsx": inventory("خدمات محافظة مسقط", inReadingOrder("muscat-inventory.raw.tsv")),
    "muscat-inventory-repaired.xlsx": inventory("خدمات محافظة مسقط", rowsOf("muscat-inventory.clean.csv")),
    "programme-2024.xlsx": sampleProgramme(),
  };
  for (const [file, workbook] of Object.entries(samples))
    writeFileSync(join(folder, file), await writeWorkbook(workbook));
}

void main();
