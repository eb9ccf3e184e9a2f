import type { MessageLanguage } from "../../messages/language";
import { reportMessages } from "../../messages/reportMessages";
import type { DescribedRow, DescribedSheet, DescribedWorkbook } from "../describedWorkbook";
import { resultLayouts, type ResultSheet } from "./resultLayouts";
import type { ResultRows } from "./resultRows";
import { withOwnNames } from "./withOwnNames";

/** Rows of one sheet at most, so that a workbook of many files is written within a gigabyte. The summary's counts are of all. */
const mostRows = 40_000;

/** Inventories beyond which none gets a sheet with charts: nobody leafs through sixty of them. */
const mostCharted = 5;

/**
 * The result workbook over all files: a new one, never the submission. Sheets that would be empty are left out. Of a few
 * inventories, each has its statistics with charts on a sheet of its own, after the others.
 */
export function resultWorkbook(files: readonly ResultRows[], language: MessageLanguage): DescribedWorkbook {
  const names = Object.keys(resultLayouts) as ResultSheet[];
  const sheets = names.flatMap((name) => {
    const rows = files.flatMap((file) => file[name]);
    return rows.length > 0 || name === "findings" ? [sheetOf(name, rows, language)] : [];
  });
  const charted = files.flatMap((file) => file.charted);
  const all = charted.length > mostCharted ? sheets : [...sheets, ...charted];
  return { rightToLeft: reportMessages(language).direction === "rtl", sheets: withOwnNames(all) };
}

function sheetOf(name: ResultSheet, rows: readonly DescribedRow[], language: MessageLanguage): DescribedSheet {
  const { headings, columns, andMore, noFindings } = reportMessages(language);
  const layout = resultLayouts[name];
  const shown = rows.slice(0, mostRows);
  const ending = rows.length > mostRows ? [andMore(rows.length - mostRows)] : rows.length === 0 ? [noFindings] : [];
  return {
    name: headings[name],
    columns: layout.map(({ width, format, wraps }) => ({ width, format, wraps })),
    rows: [
      { style: "header", cells: layout.map(({ title }) => columns[title]) },
      ...shown,
      ...ending.map((line): DescribedRow => ({ style: "text", cells: [line] })),
    ],
    frozenRows: 1,
    filterRow: 1,
  };
}
