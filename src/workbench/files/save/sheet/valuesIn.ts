import type { CellValue } from "../../../../host/sheet";
import type { BookContents, BookRow } from "../bookContents";
import type { ValuesOf } from "../charts/seriesMarkup";

/** Cells of an area beyond which a chart's values are not written into the chart as well. */
const most = 100_000;

/** The values of areas, row by row, as a book holds them. */
export function valuesIn({ sheets }: BookContents): ValuesOf {
  const rows = new Map<string, ReadonlyMap<number, BookRow>>();
  const rowsOf = (name: string): ReadonlyMap<number, BookRow> => {
    const known = rows.get(name);
    if (known !== undefined) return known;
    const found = new Map(sheets.find((sheet) => sheet.name === name)?.cells.map((row) => [row.row, row]) ?? []);
    rows.set(name, found);
    return found;
  };
  return ({ sheet, area }) => {
    const count = (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);
    if (count > most) return [];
    const own = rowsOf(sheet);
    const values: CellValue[] = [];
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        values.push(own.get(row)?.values[column] ?? null);
      }
    }
    return values;
  };
}
