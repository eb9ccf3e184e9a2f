import type { CellValue } from "../../../core";
import { columnRuns } from "../../checker/columnRuns";
import { formulaCells } from "../../checker/formulaCells";
import { cellKey } from "../cellKey";
import type { SessionContext } from "../sessionContext";

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What stands in a cell now. */
export interface CellNow {
  readonly value: CellValue;
  /** A formula gives the value. */
  readonly isFormula: boolean;
}

/** Reads what stands in these cells now: runs of one column at a time, in one call. */
export async function readCellsAt(
  { workbook }: SessionContext,
  sheet: string,
  cells: readonly CellPlace[],
): Promise<(cell: CellPlace) => CellNow> {
  const areas = columnRuns(cells);
  const read = await workbook.readCells(sheet, areas);
  const values = new Map<string, CellValue>();
  areas.forEach(({ firstRow, firstColumn }, index) =>
    read[index]?.values.forEach((row, down) => values.set(cellKey(firstRow + down, firstColumn), row[0] ?? null)),
  );
  const isFormula = formulaCells(read.flatMap(({ formulas }) => formulas));
  return ({ row, column }) => ({
    value: values.get(cellKey(row, column)) ?? null,
    isFormula: isFormula(row, column),
  });
}
