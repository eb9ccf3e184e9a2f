import type { Registry } from "./host";
import { autoFilter } from "./objects/autoFilter";
import { chart, charts } from "./objects/charts";
import { chartAxes, chartAxis, chartAxisTitle, chartGridlines, chartLegend, chartTitle } from "./objects/chartFrame";
import {
  chartDataLabels,
  chartFill,
  chartLineFormat,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
} from "./objects/chartSeries";
import { dataValidation } from "./objects/dataValidation";
import { namedItem, names } from "./objects/names";
import { comments, note, notes } from "./objects/notes";
import { customProperties, customProperty, freezePanes } from "./objects/sheetFrame";
import { tableColumn, tableColumns, tableRows } from "./objects/tableColumns";
import { scopedTables, table, tables } from "./objects/tables";
import { window } from "./objects/window";
import { functionResult, worksheetFunctions } from "./objects/worksheetFunctions";
import { conditionalFormat, conditionalFormats } from "./objects/conditionalFormats";
import {
  conditionalRangeBorder,
  conditionalRangeBorders,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
} from "./objects/conditionalLook";
import {
  cellValueConditionalFormat,
  conditionalFormatRule,
  customConditionalFormat,
  presetConditionalFormat,
  textConditionalFormat,
  topBottomConditionalFormat,
} from "./objects/conditionalRules";
import { worksheetProtection } from "./objects/protection";
import { range } from "./objects/range";
import { rangeAreasType, rangeCollection } from "./objects/rangeAreas";
import { rangeBorder, rangeBorders } from "./objects/rangeBorders";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./objects/rangeFormat";
import { addinInternalService, appRuntimeService, customFunctions } from "./objects/services";
import { setting, settings } from "./objects/settings";
import {
  application,
  cultureInfo,
  documentProperties,
  runtime,
  workbook,
  workbookProtection,
} from "./objects/workbook";
import { worksheet } from "./objects/worksheet";
import { worksheets } from "./objects/worksheets";

/** Every type of object that the stand-in knows, under office.js's name. */
export const registry: Registry = {
  Application: application,
  CultureInfo: cultureInfo,
  Runtime: runtime,
  Workbook: workbook,
  WorkbookProtection: workbookProtection,
  DocumentProperties: documentProperties,
  WorksheetCollection: worksheets,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  Range: range,
  RangeAreas: rangeAreasType,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorders,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  ConditionalFormatCollection: conditionalFormats,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  CellValueConditionalFormat: cellValueConditionalFormat,
  TextConditionalFormat: textConditionalFormat,
  PresetCriteriaConditionalFormat: presetConditionalFormat,
  TopBottomConditionalFormat: topBottomConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeBorderCollection: conditionalRangeBorders,
  ConditionalRangeBorder: conditionalRangeBorder,
  SettingCollection: settings,
  Setting: setting,
  WorksheetFreezePanes: freezePanes,
  WorksheetCustomPropertyCollection: customProperties,
  WorksheetCustomProperty: customProperty,
  AutoFilter: autoFilter,
  DataValidation: dataValidation,
  NamedItemCollection: names,
  NamedItem: namedItem,
  TableCollection: tables,
  TableScopedCollection: scopedTables,
  Table: table,
  TableColumnCollection: tableColumns,
  TableColumn: tableColumn,
  TableRowCollection: tableRows,
  NoteCollection: notes,
  Note: note,
  CommentCollection: comments,
  ChartCollection: charts,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartLegend: chartLegend,
  ChartDataLabels: chartDataLabels,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  ChartGridlines: chartGridlines,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartFill: chartFill,
  ChartLineFormat: chartLineFormat,
  Window: window,
  Functions: worksheetFunctions,
  FunctionResult: functionResult,
  AddinInternalService: addinInternalService,
  AppRuntimeService: appRuntimeService,
  CustomFunctions: customFunctions,
};
