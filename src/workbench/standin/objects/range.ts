import { areaAddress } from "../../book/address";
import { columnCount, rowCount } from "../../book/areas";
import type { BookSheet } from "../../book/book";
import { lastColumn, lastRow } from "../../book/limits";
import { addressOf, areaOf, booleanArgument, sheetOf } from "../cells";
import { fittedMatrix, matrixOf, officeValue, valueType, writeCells } from "../cellValues";
import { checkSheet } from "../guards";
import type { Host } from "../host";
import type { Cells } from "../items";
import { live, type ObjectType, type Property } from "../objectType";
import { invalid } from "../refusal";
import { rangeEdits } from "./rangeEdits";
import { rangeNavigation } from "./rangeNavigation";
import { rangeSearch } from "./rangeSearch";

/** Formulas are the same in every language that the stand-in speaks. */
const formulas: Property<Cells> = {
  get: (cells, host) =>
    matrixOf(cells, host, (sheet, area) => sheet.formulas(area).map((line) => line.map(officeValue))),
  set: writeCells,
};

const numberFormat: Property<Cells> = {
  get: (cells, host) =>
    matrixOf(cells, host, (sheet, area) => eachCell(area, (row, column) => sheet.style(row, column).numberFormat)),
  set(cells, value, host) {
    checkSheet(cells.sheet, host, "allowFormatCells");
    const sheet = sheetOf(cells, host);
    const area = areaOf(cells);
    // One format for all costs nothing, however large the range.
    if (typeof value === "string") return sheet.changeStyle(area, { numberFormat: value });
    for (const [down, line] of fittedMatrix(value, area).entries()) {
      for (const [right, code] of line.entries()) {
        if (code === null) continue;
        if (typeof code !== "string" || code.length > 255) throw invalid();
        const [row, column] = [area.firstRow + down, area.firstColumn + right];
        const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
        sheet.changeStyle(cell, { numberFormat: code });
      }
    }
  },
};

function eachCell<Value>(area: ReturnType<typeof areaOf>, read: (row: number, column: number) => Value): Value[][] {
  return Array.from({ length: rowCount(area) }, (_, down) =>
    Array.from({ length: columnCount(area) }, (__, right) => read(area.firstRow + down, area.firstColumn + right)),
  );
}

/** Whether all, none or some (`null`) of a range's rows or columns are hidden. */
function hiddenLines(axis: "rows" | "columns") {
  return (cells: Cells, host: Host): boolean | null => {
    const lines = sheetOf(cells, host)[axis];
    const [first, last] = spanOf(cells, axis);
    const visible = lines.visibleCount(first, last);
    return visible === 0 ? true : visible === last - first + 1 ? false : null;
  };
}

function hideLines(axis: "rows" | "columns") {
  return (cells: Cells, value: unknown, host: Host): void => {
    checkSheet(cells.sheet, host, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
    sheetOf(cells, host)[axis].hide(...spanOf(cells, axis), booleanArgument(value));
  };
}

function spanOf(cells: Cells, axis: "rows" | "columns"): [first: number, last: number] {
  const area = areaOf(cells);
  return axis === "rows" ? [area.firstRow, area.lastRow] : [area.firstColumn, area.lastColumn];
}

/** Where a range begins, or how long it is, in points. */
function points(axis: "rows" | "columns", what: "start" | "length") {
  return (cells: Cells, host: Host): number => {
    const lines = sheetOf(cells, host)[axis];
    const [first, last] = spanOf(cells, axis);
    const start = lines.offset(first);
    return what === "start" ? start : lines.offset(last) + lines.size(last) - start;
  };
}

function textOf(sheet: BookSheet, area: ReturnType<typeof areaOf>): string[][] {
  return eachCell(area, (row, column) => sheet.text(row, column));
}

export const range: ObjectType<"Range"> = {
  properties: {
    Address: { get: addressOf },
    AddressLocal: { get: (cells) => areaAddress(areaOf(cells)) },
    CellCount: {
      get(cells) {
        const count = rowCount(areaOf(cells)) * columnCount(areaOf(cells));
        // Excel counts to two to the power of 31 and then says -1.
        return count >= 2 ** 31 ? -1 : count;
      },
    },
    RowIndex: { get: (cells) => areaOf(cells).firstRow - 1 },
    ColumnIndex: { get: (cells) => areaOf(cells).firstColumn },
    RowCount: { get: (cells) => rowCount(areaOf(cells)) },
    ColumnCount: { get: (cells) => columnCount(areaOf(cells)) },
    IsEntireColumn: { get: (cells) => areaOf(cells).firstRow === 1 && areaOf(cells).lastRow === lastRow },
    IsEntireRow: { get: (cells) => areaOf(cells).firstColumn === 0 && areaOf(cells).lastColumn === lastColumn },
    Values: {
      get: (cells, host) =>
        matrixOf(cells, host, (sheet, area) => sheet.values(area).map((line) => line.map(officeValue))),
      set: writeCells,
    },
    ValueTypes: {
      get: (cells, host) =>
        matrixOf(cells, host, (sheet, area) => sheet.values(area).map((line) => line.map(valueType))),
    },
    Text: { get: (cells, host) => matrixOf(cells, host, textOf) },
    Formulas: formulas,
    FormulasLocal: formulas,
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
    Hidden: {
      get(cells, host) {
        const [rows, columns] = [hiddenLines("rows")(cells, host), hiddenLines("columns")(cells, host)];
        if (rows === true || columns === true) return true;
        return rows === null || columns === null ? null : false;
      },
    },
    RowHidden: { get: hiddenLines("rows"), set: hideLines("rows") },
    ColumnHidden: { get: hiddenLines("columns"), set: hideLines("columns") },
    Top: { get: points("rows", "start") },
    Left: { get: points("columns", "start") },
    Height: { get: points("rows", "length") },
    Width: { get: points("columns", "length") },
    // There are no dynamic arrays and no data types from the web here.
    HasSpill: { get: () => false },
    LinkedDataTypeState: {
      get: (cells, host) => matrixOf(cells, host, (_, area) => eachCell(area, () => "None")),
      onlyByName: true,
    },
    Style: { get: () => "Normal" },
    Hyperlink: { get: () => null, onlyByName: true },
    NumberFormatCategories: {
      get: (cells, host) => matrixOf(cells, host, (sheet, area) => eachCell(area, (r, c) => category(sheet, r, c))),
      onlyByName: true,
    },
  },
  links: {
    ConditionalFormats: (cells) => live("ConditionalFormatCollection", cells),
    DataValidation: (cells) => live("DataValidation", cells),
    Format: (cells) => live("RangeFormat", cells),
    Worksheet: (cells) => live("Worksheet", cells.sheet),
  },
  methods: { ...rangeNavigation, ...rangeSearch, ...rangeEdits },
};

function category(sheet: BookSheet, row: number, column: number): string {
  const { numberFormat: code } = sheet.style(row, column);
  if (code === "General") return "General";
  if (code === "@") return "Text";
  if (/[ymdhs]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""))) return "Date";
  return code.includes("%") ? "Percentage" : "Number";
}
