import { gridOf, plainFacts, type CellValue, type Sheet } from "../../../src/core";
import { sheetText } from "../../../src/host/cells/sheetText";
import type { DescribedCell, DescribedWorkbook } from "../../../src/report/describedWorkbook";

/** The sheets of a described workbook as a host reads them once they are written. */
export function sheetsOf({ sheets }: DescribedWorkbook): Sheet[] {
  return sheets.map(({ name, rows }) => ({
    name,
    grid: gridOf(rows.map(({ cells }) => cells.map(valueOf))),
    facts: plainFacts,
  }));
}

function valueOf(cell: DescribedCell): CellValue {
  if (typeof cell === "object" && cell !== null) return cell.result ?? null;
  return typeof cell === "string" ? sheetText(cell) : cell;
}

/** The sheets with one cell changed; `row` is the sheet row, `column` 0-based. */
export function withCell(
  sheets: readonly Sheet[],
  sheet: number,
  row: number,
  column: number,
  value: CellValue,
): Sheet[] {
  return sheets.map((each, index) => {
    if (index !== sheet) return each;
    const rows = each.grid.rows.map((cells, at) =>
      at === row - 1 ? Object.assign([...cells], { [column]: value }) : cells,
    );
    return { ...each, grid: gridOf(rows) };
  });
}
