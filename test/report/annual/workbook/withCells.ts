import { columnLetters } from "../../../../src/host/cells/reference";
import type { DescribedCell, DescribedSheet } from "../../../../src/report/describedWorkbook";

/** A sheet once somebody has typed over some of its cells, by their addresses. */
export function withCells(sheet: DescribedSheet, typed: Readonly<Record<string, DescribedCell>>): DescribedSheet {
  const rows = sheet.rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell, column) => {
      const over = typed[`${columnLetters(column)}${index + 1}`];
      return over === undefined ? cell : over;
    }),
  }));
  return { ...sheet, rows };
}
