import type { Area } from "../../host/sheet";
import type { BorderEdge } from "../book/cellStyle";

/** Cells of one sheet: a range has one area, range areas have several. The areas follow when rows are put in. */
export interface Cells {
  readonly sheet: string;
  areas: readonly Area[];
}

/** A cell of a list that goes by key within a sheet. */
export interface InSheet<Key> {
  readonly sheet: string;
  readonly key: Key;
}

/** A chart, or a part of one that has no properties of its own. */
export interface InChart {
  readonly sheet: string;
  readonly chart: string;
}

export type AxisName = "categoryAxis" | "valueAxis";

/** The filter of a sheet, or of one of its tables. */
export interface FilterItem {
  readonly sheet: string;
  readonly table: string | null;
}

/** What the stand-in holds of an object of each type that it knows, by office.js's class name. */
export interface Items {
  Application: null;
  CultureInfo: null;
  Window: null;
  Functions: null;
  FunctionResult: { readonly value: number | null; readonly error: string };
  Runtime: null;
  Workbook: null;
  WorkbookProtection: null;
  DocumentProperties: null;
  WorksheetCollection: null;
  /** By the sheet's id. */
  Worksheet: string;
  WorksheetProtection: string;
  WorksheetFreezePanes: string;
  WorksheetCustomPropertyCollection: string;
  WorksheetCustomProperty: InSheet<string>;
  AutoFilter: FilterItem;
  Range: Cells;
  RangeAreas: Cells;
  RangeCollection: Cells;
  RangeFormat: Cells;
  RangeFill: Cells;
  RangeFont: Cells;
  RangeBorderCollection: Cells;
  RangeBorder: { readonly cells: Cells; readonly side: BorderEdge | "InsideHorizontal" | "InsideVertical" };
  FormatProtection: Cells;
  DataValidation: Cells;
  ConditionalFormatCollection: Cells;
  /** By the format's id. */
  ConditionalFormat: InSheet<string>;
  CustomConditionalFormat: InSheet<string>;
  CellValueConditionalFormat: InSheet<string>;
  TextConditionalFormat: InSheet<string>;
  PresetCriteriaConditionalFormat: InSheet<string>;
  TopBottomConditionalFormat: InSheet<string>;
  ConditionalFormatRule: InSheet<string>;
  ConditionalRangeFormat: InSheet<string>;
  ConditionalRangeFill: InSheet<string>;
  ConditionalRangeFont: InSheet<string>;
  ConditionalRangeBorderCollection: InSheet<string>;
  ConditionalRangeBorder: InSheet<string> & { readonly edge: BorderEdge };
  SettingCollection: null;
  /** By the setting's key. */
  Setting: string;
  /** Within a sheet or, with `null`, within the workbook. */
  NamedItemCollection: string | null;
  NamedItem: { readonly scope: string | null; readonly name: string };
  TableCollection: string | null;
  TableScopedCollection: Cells & { readonly fullyContained: boolean };
  /** By the table's id. */
  Table: InSheet<string>;
  TableColumnCollection: InSheet<string>;
  TableColumn: InSheet<string> & { readonly index: number };
  TableRowCollection: InSheet<string>;
  /** Within a sheet or, with `null`, within the workbook. */
  NoteCollection: string | null;
  Note: InSheet<{ readonly row: number; readonly column: number }>;
  CommentCollection: string | null;
  ChartCollection: string;
  Chart: InChart;
  ChartTitle: InChart;
  ChartLegend: InChart;
  ChartDataLabels: InChart & { readonly series: string | null };
  ChartAxes: InChart;
  ChartAxis: InChart & { readonly axis: AxisName };
  ChartAxisTitle: InChart & { readonly axis: AxisName };
  ChartGridlines: InChart & { readonly axis: AxisName };
  ChartSeriesCollection: InChart;
  ChartSeries: InChart & { readonly series: string };
  ChartSeriesFormat: InChart & { readonly series: string };
  ChartFill: InChart & { readonly series: string };
  ChartLineFormat: InChart & { readonly series: string };
  AddinInternalService: null;
  AppRuntimeService: null;
  CustomFunctions: null;
}

export type TypeName = keyof Items;
