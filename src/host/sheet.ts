import type { Sheet } from "../core";

/** A host adapter knows the port alone, so the shapes of a sheet are handed on here. */
export type { Area, CellError, CellValue, Grid, Severity, Sheet, SheetFacts, SheetTable, Span } from "../core";
export * from "./fileFailure";
export * from "./hostFailure";
export type * from "./openWorkbook";

/** What a host hands to the core: the sheets of one workbook in the workbook's own order, chart and dialog sheets left out. */
export interface Workbook {
  readonly format: "xlsx" | "csv";
  readonly sheets: readonly Sheet[];
  /** What the add-in keeps with the workbook, by key: seals, and what was said of headers. */
  readonly kept: Readonly<Record<string, unknown>>;
}
