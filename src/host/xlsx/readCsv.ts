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
 * Reads separated values (comma, semicolon or tab) into one sheet. Every value stays the text that was written: nothing is
 * taken for a number or a date. Rows count as Excel counts them: a record is a row, whatever lines it takes.
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
      if (shared !== null) grid.add(column, shared);
    },
    endRow: (row) => grid.endRow(row),
  });
  return { format: "csv", sheets: [{ name: sheetName, grid: grid.finish(), facts: plainFacts }] };
}
