import { ReadFailure, type SheetFacts, type Workbook } from "../sheet";
import { GridBuilder } from "./cells/gridBuilder";
import { TextPool } from "./cells/textPool";
import { decodeCsv } from "./csv/decodeCsv";
import { findSeparator } from "./csv/findSeparator";
import { parseCsv } from "./csv/parseCsv";
import { formatOfText } from "./formats/formatOfBytes";
import { defaultLimits } from "./limits";
import type { ReadOptions } from "./readWorkbook";

const sheetName = "CSV";

/** A number as a program writes it: ASCII digits, no leading zero, as many as a double holds exactly. */
const plainNumber = /^-?(?:0|[1-9]\d{0,9})(?:\.\d{1,5})?$/;

const plainFacts: SheetFacts = {
  visibility: "visible",
  isProtected: false,
  isRightToLeft: false,
  isFiltered: false,
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  tables: [],
  formulas: [],
};

/**
 * Reads separated values (comma, semicolon or tab) into one sheet. What is written as a plain number (14, -0.5) is one, for
 * such a file has no other way to say so; everything else, dates, 007 and 1,200 included, stays the text that was written.
 * Rows count as Excel counts them: a record is a row, whatever lines it takes.
 */
export function readCsv(bytes: Uint8Array, { limits = defaultLimits }: ReadOptions = {}): Workbook {
  if (bytes.length > limits.csvBytes) throw new ReadFailure({ kind: "tooManyBytes", limit: limits.csvBytes });
  const text = decodeCsv(bytes);
  if (text.trim() === "") throw new ReadFailure({ kind: "emptyFile" });
  const format = formatOfText(text);
  if (format !== null) throw new ReadFailure({ kind: "wrongFormat", format });
  const { separator, start } = findSeparator(text);
  const grid = new GridBuilder(sheetName, { used: 0, limit: limits.cells });
  const pool = new TextPool();
  parseCsv(text, start, separator, limits.textLength, {
    value(column, value) {
      const shared = pool.share(value);
      if (shared !== null) grid.add(column, plainNumber.test(shared) ? Number(shared) : shared);
    },
    endRow: (row) => grid.endRow(row),
  });
  return { format: "csv", sheets: [{ name: sheetName, grid: grid.finish(), facts: plainFacts }], kept: {} };
}
