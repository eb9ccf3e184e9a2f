import { areaAt } from "../../cells/address";
import { overlap } from "../../cells/overlap";
import { HostFailure, type Area, type CellValue, type Span } from "../../sheet";
import type { CellBlock } from "./cellBlock";
import { foldNumber, foldValue } from "./foldValue";

/**
 * Asks for the values of all cells, and for more than the value only of those cells that need it: the number formats of
 * numbers, for they tell dates, and which cells hold errors, for their values are texts like any other.
 */
export function askCells(range: Excel.Range): (is1904: boolean) => CellBlock {
  range.load("address,values,rowHidden,columnHidden");
  const formulas = askAreas(range, Excel.SpecialCellType.formulas);
  const visible = askAreas(range, Excel.SpecialCellType.visible);
  const constants = askFormats(range, Excel.SpecialCellType.constants);
  const results = askFormats(range, Excel.SpecialCellType.formulas);
  return (is1904) => {
    const area = areaAt(range.address);
    const values = foldValues(range.values, area);
    for (const part of [...constants(), ...results()]) foldPart(values, area, part, is1904);
    return {
      area,
      values,
      formulas: formulas().flatMap((part) => overlap(part, area) ?? []),
      ...shown(range, area, visible()),
    };
  };
}

/** Some cells of the range by their kind; Excel may look beyond a range that is one cell. */
function askAreas(range: Excel.Range, kind: Excel.SpecialCellType): () => Area[] {
  const cells = range.getSpecialCellsOrNullObject(kind);
  cells.load("areas/items/address");
  return () => (cells.isNullObject ? [] : Array.from(cells.areas.items, ({ address }) => areaAt(address)));
}

interface FormattedPart {
  readonly area: Area;
  readonly formats: readonly (readonly unknown[])[];
}

/** The cells that hold numbers or errors, with their number formats. */
function askFormats(range: Excel.Range, kind: Excel.SpecialCellType): () => FormattedPart[] {
  const cells = range.getSpecialCellsOrNullObject(kind, Excel.SpecialCellValueType.errorsNumbers);
  cells.load("areas/items/address,areas/items/numberFormat");
  return () => {
    if (cells.isNullObject) return [];
    return Array.from(cells.areas.items, ({ address, numberFormat }) => ({
      area: areaAt(address),
      formats: numberFormat,
    }));
  };
}

function foldValues(values: readonly (readonly unknown[])[] | null, { firstRow, lastRow }: Area): CellValue[][] {
  // Past some millions of cells, Excel on the web gives null and no error.
  if (values?.length !== lastRow - firstRow + 1) throw new HostFailure({ kind: "tooLarge" });
  return Array.from(values, (row) => Array.from(row, foldValue));
}

/** Among numbers and errors, what is a text is an error. */
function foldPart(values: CellValue[][], within: Area, { area, formats }: FormattedPart, is1904: boolean): void {
  const part = overlap(area, within);
  if (part === null) return;
  for (let row = part.firstRow; row <= part.lastRow; row++) {
    const cells = values[row - within.firstRow] ?? [];
    for (let column = part.firstColumn; column <= part.lastColumn; column++) {
      const value = cells[column - within.firstColumn];
      const format = formats[row - area.firstRow]?.[column - area.firstColumn];
      if (typeof value === "string") cells[column - within.firstColumn] = { error: value };
      else if (typeof value === "number")
        cells[column - within.firstColumn] = foldNumber(value, String(format), is1904);
    }
  }
}

function shown(
  { rowHidden, columnHidden }: Excel.Range,
  area: Area,
  visible: readonly Area[],
): Pick<CellBlock, "shownRows" | "shownColumns"> {
  const parts = visible.flatMap((part) => overlap(part, area) ?? []);
  if (parts.length === 0) {
    return {
      shownRows: shownLines(rowHidden, { first: area.firstRow, last: area.lastRow }),
      shownColumns: shownLines(columnHidden, { first: area.firstColumn, last: area.lastColumn }),
    };
  }
  return {
    shownRows: parts.map(({ firstRow, lastRow }) => ({ first: firstRow, last: lastRow })),
    shownColumns: parts.map(({ firstColumn, lastColumn }) => ({ first: firstColumn, last: lastColumn })),
  };
}

/** Where no cell is visible, Excel's word on whole rows or columns is left: all hidden, none, or some of them (null). */
function shownLines(areHidden: boolean | null, all: Span): Span[] | undefined {
  return areHidden === null ? undefined : areHidden ? [] : [all];
}
