import type { NumberFormat } from "../describedWorkbook";

/**
 * A report as data: what it says, before it is a page or a workbook. One builder a part makes it (`parts/`), `page/` makes it
 * HTML and `workbook/` described sheets, and both show every figure with where it comes from.
 */
export interface ReportDocument {
  readonly title: string;
  /** Lines of the cover under the title: period, bases, date, level policy, "synthetic" where it is. */
  readonly cover: readonly string[];
  /** What every part must say by itself, since parts are read alone: that data is made up. The cover says it too. */
  readonly notice?: string;
  readonly parts: readonly ReportPart[];
  /** A sheet about one institution: its page has no cover and no contents, and its first part is set in two columns. */
  readonly layout?: "sheet";
}

/** One chapter: one section of the page, one sheet of the workbook. */
export interface ReportPart {
  /** "summary", "levels", "ranking" …: the page's anchor; unique. */
  readonly id: string;
  readonly heading: string;
  /** The sheet's name, at most 31 characters; unique. */
  readonly sheetName: string;
  readonly blocks: readonly ReportBlock[];
}

export type ReportBlock =
  | { readonly kind: "heading"; readonly text: string }
  /** A sentence with its figures in it. */
  | { readonly kind: "text"; readonly text: string; readonly origin?: string }
  /** A doubt or fault: mixed bases, a total below its list. */
  | { readonly kind: "remark"; readonly severity: "error" | "warning" | "note"; readonly text: string }
  | { readonly kind: "table"; readonly table: ReportTable }
  | { readonly kind: "chart"; readonly chart: ReportChart };

export interface ReportTable {
  /** Unique in the document: charts name it. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** Indices of rows that stand for those below them, and look so. */
  readonly subtotals?: readonly number[];
  /** Where all of the table comes from: "ورقة المؤسسات، الأعمدة H إلى L". Cells may say more. */
  readonly origin?: string;
  /** What shares are of, and what was left out. */
  readonly basis?: string;
}

export interface ReportColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly format?: NumberFormat;
  /** Its texts are sentences of ours, which read in the report's direction whatever they begin with; others are names and the like. */
  readonly sentences?: true;
}

/** A text, a number, nothing; or one of them that is computed or comes from somewhere. */
export type ReportCell = string | number | null | ReportFigure;

export interface ReportFigure {
  /** Its value as computed here: a formula must give the same. A text such as "not measured" is a value too. */
  readonly value: string | number | null;
  /** A live formula over the round's sheets, "=" included; only where a workbook holds them. */
  readonly formula?: string;
  /** Which sheet and cells, or which rows: "المؤسسات!H3", "الصفوف 3 و7 و9". */
  readonly origin?: string;
  /** Where it differs from its column's. */
  readonly format?: NumberFormat;
}

/** A chart over columns of a table of the same part. */
export interface ReportChart {
  readonly title: string;
  readonly kind: "bars" | "columns" | "lines";
  readonly table: string;
  /** Column indices of the table. */
  readonly categories: number;
  readonly series: readonly number[];
  readonly format: NumberFormat;
  readonly maximum?: number;
  /** Index of the first row that is drawn; the first of all without it. */
  readonly firstRow?: number;
  /** Only so many rows from there on: without a total row. */
  readonly rows?: number;
}
