import { gridOf, plainFacts, type CellValue, type Sheet } from "../../src/core";
import type { DescribedWorkbook } from "../../src/report/describedWorkbook";

/** A described workbook's visible sheets as the core reads them, without writing a file first. Formulas are their results. */
export function plainSheets({ sheets }: DescribedWorkbook): Sheet[] {
  return sheets
    .filter(({ hidden }) => !hidden)
    .map(({ name, rows }) => ({
      name,
      grid: gridOf(rows.map(({ cells }) => cells.map(valueOf))),
      facts: plainFacts,
    }));
}

function valueOf(cell: DescribedWorkbook["sheets"][number]["rows"][number]["cells"][number]): CellValue {
  return typeof cell === "object" && cell !== null ? (cell.result ?? null) : cell;
}
