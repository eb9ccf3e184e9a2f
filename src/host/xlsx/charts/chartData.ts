import type { DescribedArea, DescribedCell, DescribedSheet } from "../../../report/describedWorkbook";
import { columnLetters } from "../../cells/reference";
import { sheetText } from "../../cells/sheetText";
import { xmlText } from "./markup";

/** The names along the axis: the cells they stand in, and what stands there now, for programs that draw before they calculate. */
export function categoriesMarkup(sheet: DescribedSheet, area: DescribedArea): string {
  const points = cellsIn(sheet, area).map((cell, index) => point(index, cell === null ? "" : sheetText(String(cell))));
  const cache = `<c:strCache><c:ptCount val="${points.length}"/>${points.join("")}</c:strCache>`;
  return `<c:cat><c:strRef><c:f>${xmlText(referenceTo(sheet, area))}</c:f>${cache}</c:strRef></c:cat>`;
}

/** The numbers of a series, likewise; a cell without a number has no point, so that nothing is drawn as 0. */
export function valuesMarkup(sheet: DescribedSheet, area: DescribedArea, format: string): string {
  const cells = cellsIn(sheet, area);
  const points = cells.flatMap((cell, index) => (typeof cell === "number" ? [point(index, String(cell))] : []));
  const count = `<c:formatCode>${xmlText(format)}</c:formatCode><c:ptCount val="${cells.length}"/>`;
  const cache = `<c:numCache>${count}${points.join("")}</c:numCache>`;
  return `<c:val><c:numRef><c:f>${xmlText(referenceTo(sheet, area))}</c:f>${cache}</c:numRef></c:val>`;
}

function point(index: number, value: string): string {
  return `<c:pt idx="${index}"><c:v>${xmlText(value)}</c:v></c:pt>`;
}

/** The content of a column of cells; of a formula its result. */
function cellsIn(
  { rows }: DescribedSheet,
  { firstRow, lastRow, firstColumn }: DescribedArea,
): (string | number | null)[] {
  return Array.from({ length: lastRow - firstRow + 1 }, (_, index) =>
    contentOf(rows[firstRow - 1 + index]?.cells[firstColumn] ?? null),
  );
}

function contentOf(cell: DescribedCell): string | number | null {
  return typeof cell === "object" && cell !== null ? (cell.result ?? null) : cell;
}

/** "'Sheet 1'!$A$2:$A$6" */
function referenceTo({ name }: DescribedSheet, area: DescribedArea): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row}`;
  const first = corner(area.firstRow, area.firstColumn);
  return `'${name.replaceAll("'", "''")}'!${first}:${corner(area.lastRow, area.lastColumn)}`;
}
