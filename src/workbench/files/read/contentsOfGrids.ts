import type { Sheet } from "../../../host/sheet";
import { type CellStyle, plainStyle } from "../../book/cellStyle";
import type { FileContents, FileLines, SheetContents } from "../fileContents";

const lines = (standardSize: number): FileLines => ({ standardSize, stretches: [], styles: [] });

/** Digits that stand as text in a CSV would turn to numbers when they are typed over: the cells are text. */
const textStyle: CellStyle = { ...plainStyle, numberFormat: "@" };

/** A workbook around what a CSV holds. */
export function contentsOfGrids(sheets: readonly Sheet[]): FileContents {
  return {
    date1904: false,
    isStructureProtected: false,
    activeSheet: sheets[0]?.name ?? "",
    names: [],
    settings: {},
    styles: [plainStyle, textStyle],
    sheets: sheets.map(contentsOfGrid),
    strangers: [],
  };
}

function contentsOfGrid({ name, grid, facts }: Sheet): SheetContents {
  return {
    name:
      name
        .replace(/[\\/?*[\]:]/g, " ")
        .slice(0, 31)
        .trim() || "CSV",
    visibility: "Visible",
    parts: {
      merges: [],
      conditionalFormats: [],
      validations: [],
      notes: [],
      tables: [],
      charts: [],
      filter: null,
      protection: null,
      view: {
        rightToLeft: facts.isRightToLeft,
        showGridlines: true,
        showHeadings: true,
        frozenRows: 0,
        frozenColumns: 0,
        tabColor: "",
      },
      customProperties: {},
    },
    rows: lines(15),
    columns: lines(48),
    cells: grid.rows.map((values, index) => ({
      row: grid.rowNumbers[index] as number,
      values,
      styles: values.map((value) => (isDigits(value) ? 1 : -1)),
      formulas: [],
    })),
    arrays: [],
  };
}

function isDigits(value: unknown): boolean {
  return typeof value === "string" && /^[\d٠-٩.,+-]+$/.test(value);
}
