import { columnLetters } from "../../../../src/host/cells/reference";
import { writeWorkbook } from "../../../../src/host/xlsx/writeWorkbook";
import type { DescribedCell, DescribedFormula, DescribedWorkbook } from "../../../../src/report/describedWorkbook";
import type { CellValue } from "../../../../src/host/sheet";
import { openBook } from "../../../../src/workbench/files/openBook";
import { Calculator } from "../../../../src/workbench/formulas/calculator";

/** One formula of a workbook: what it was described to give, and what the workbench's engine gives. */
export interface Recalculated {
  readonly place: string;
  readonly formula: string;
  readonly described: string | number | undefined;
  readonly calculated: CellValue;
}

const isFormula = (cell: DescribedCell): cell is DescribedFormula => typeof cell === "object" && cell !== null;

/** Writes a workbook without the results of its formulas, opens it, and lets the workbench calculate all of them. */
export async function recalculated(workbook: DescribedWorkbook): Promise<Recalculated[]> {
  const bare = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (isFormula(cell) ? { formula: cell.formula } : cell)),
    })),
  }));
  const book = openBook(await writeWorkbook({ ...workbook, sheets: bare }));
  const calculator = new Calculator(book, null);
  calculator.start(new Map());
  await calculator.whenSettled();
  calculator.stop();
  return workbook.sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) =>
        isFormula(cell)
          ? [
              {
                place: `${name}!${columnLetters(column)}${row + 1}`,
                formula: cell.formula,
                described: cell.result,
                calculated: book.sheetNamed(name)?.value(row + 1, column) ?? null,
              },
            ]
          : [],
      ),
    ),
  );
}

/** The formulas that give something else than was described; numbers may differ by the noise of binary arithmetic. */
export function differing(all: readonly Recalculated[]): Recalculated[] {
  return all.filter(({ described, calculated }) => {
    if (typeof described !== "number" || typeof calculated !== "number") return described !== calculated;
    return Math.abs(described - calculated) > 1e-9 * Math.max(1, Math.abs(described));
  });
}
