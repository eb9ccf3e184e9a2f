import type { TypeName } from "./items";

/**
 * Which ExcelApi set brought a member, by the number behind the point of "ExcelApi 1.9". What is not listed came with
 * 1.1, or with the property that leads to its object. A test compares this with Microsoft's office.js.
 */
export const levels: Partial<Record<TypeName, Readonly<Record<number, readonly string[]>>>> = {
  Application: {
    6: ["SuspendApiCalculationUntilNextSync"],
    9: ["CalculationEngineVersion", "CalculationState", "SuspendScreenUpdatingUntilNextSync"],
    11: ["CultureInfo", "DecimalSeparator", "ThousandsSeparator", "UseSystemSeparators"],
  },
  AutoFilter: {
    14: ["ClearColumnCriteria"],
  },
  Chart: {
    2: ["Worksheet"],
    7: ["ChartType", "Id"],
    9: ["Activate"],
  },
  ChartAxes: {
    7: ["GetItem"],
  },
  ChartAxis: {
    7: ["ReversePlotOrder", "Type", "Visible"],
    8: ["NumberFormat"],
  },
  ChartCollection: {
    4: ["GetCount", "GetItemOrNullObject"],
  },
  ChartDataLabels: {
    8: ["NumberFormat"],
  },
  ChartSeries: {
    7: ["ChartType", "Delete", "GapWidth", "HasDataLabels", "MarkerStyle", "SetValues", "SetXAxisValues"],
    8: ["DataLabels", "Overlap"],
  },
  ChartSeriesCollection: {
    4: ["GetCount"],
    7: ["Add"],
  },
  CommentCollection: {
    14: ["GetItemOrNullObject"],
  },
  ConditionalFormat: {
    9: ["GetRanges"],
  },
  ConditionalFormatCollection: {
    14: ["GetItemOrNullObject"],
  },
  NamedItem: {
    4: ["Comment", "Delete", "GetRangeOrNullObject", "Scope", "Worksheet", "WorksheetOrNullObject"],
    7: ["Formula"],
  },
  NamedItemCollection: {
    4: ["Add", "AddFormulaLocal", "GetCount", "GetItemOrNullObject"],
  },
  Range: {
    2: ["ColumnHidden", "Hidden", "Merge", "RowHidden", "Unmerge"],
    3: ["GetColumnsAfter", "GetColumnsBefore", "GetResizedRange", "GetRowsAbove", "GetRowsBelow", "_ValidateArraySize"],
    4: ["GetIntersectionOrNullObject", "GetUsedRangeOrNullObject"],
    6: ["Calculate", "ConditionalFormats"],
    7: ["GetAbsoluteResizedRange", "Hyperlink", "IsEntireColumn", "IsEntireRow", "NumberFormatLocal", "Style"],
    8: ["DataValidation"],
    9: [
      "GetCellProperties",
      "GetColumnProperties",
      "GetRowProperties",
      "GetSpecialCells",
      "GetSpecialCellsOrNullObject",
      "GetTables",
      "LinkedDataTypeState",
      "SetCellProperties",
      "SetColumnProperties",
      "SetDirty",
      "SetRowProperties",
    ],
    10: ["Height", "Left", "Top", "Width"],
    12: ["HasSpill", "NumberFormatCategories"],
    13: ["GetMergedAreasOrNullObject"],
  },
  RangeFill: {
    9: ["Pattern"],
  },
  RangeFont: {
    9: ["Strikethrough"],
  },
  RangeFormat: {
    2: ["AutofitColumns", "AutofitRows", "ColumnWidth", "Protection", "RowHeight"],
    9: ["IndentLevel", "ReadingOrder"],
  },
  Runtime: {
    8: ["EnableEvents"],
  },
  Table: {
    2: ["ConvertToRange", "Worksheet"],
    3: ["ShowFilterButton"],
    9: ["AutoFilter"],
    13: ["Resize"],
  },
  TableCollection: {
    4: ["GetCount", "GetItemOrNullObject"],
  },
  TableColumnCollection: {
    4: ["GetCount", "GetItemOrNullObject"],
  },
  TableRowCollection: {
    4: ["GetCount"],
  },
  TableScopedCollection: {
    14: ["GetItemOrNullObject"],
  },
  Workbook: {
    2: ["Functions"],
    4: ["Settings"],
    5: ["_Runtime"],
    7: ["GetActiveCell", "Name", "Properties", "Protection"],
    8: ["ReadOnly"],
    9: ["AutoSave", "GetSelectedRanges", "IsDirty", "PreviouslySaved"],
    10: ["Comments"],
    13: ["InsertWorksheetsFromBase64"],
    18: ["Notes"],
  },
  Worksheet: {
    2: ["Protection"],
    4: ["GetUsedRangeOrNullObject", "Names"],
    5: ["GetNext", "GetNextOrNullObject", "GetPrevious", "GetPreviousOrNullObject"],
    6: ["Calculate"],
    7: [
      "Copy",
      "FreezePanes",
      "GetRangeByIndexes",
      "StandardHeight",
      "StandardWidth",
      "TabColor",
      "_GetAnotherWorksheetById",
      "_GetSheetById",
      "_RegisterActivatedEvent",
      "_RegisterDataChangedEvent",
      "_RegisterDeactivatedEvent",
      "_RegisterSelectionChangedEvent",
      "_UnregisterActivatedEvent",
      "_UnregisterDataChangedEvent",
      "_UnregisterDeactivatedEvent",
      "_UnregisterSelectionChangedEvent",
    ],
    8: [
      "Gridlines",
      "Headings",
      "ShowGridlines",
      "ShowHeadings",
      "_RegisterCalculatedEvent",
      "_UnregisterCalculatedEvent",
    ],
    9: ["AutoFilter", "EnableCalculation", "GetRanges", "_RegisterFormatChangedEvent", "_UnregisterFormatChangedEvent"],
    10: ["Comments"],
    11: ["_RegisterRowHiddenChangedEvent", "_UnregisterRowHiddenChangedEvent"],
    12: ["CustomProperties"],
    14: ["_RegisterProtectionChangedEvent", "_UnregisterProtectionChangedEvent"],
    18: ["Notes"],
  },
  WorksheetCollection: {
    4: ["GetCount", "GetItemOrNullObject"],
    5: ["GetFirst", "GetLast"],
    7: [
      "_RegisterActivatedEvent",
      "_RegisterAddedEvent",
      "_RegisterDeactivatedEvent",
      "_RegisterDeletedEvent",
      "_UnregisterActivatedEvent",
      "_UnregisterAddedEvent",
      "_UnregisterDeactivatedEvent",
      "_UnregisterDeletedEvent",
    ],
    8: ["_RegisterCalculatedEvent", "_UnregisterCalculatedEvent"],
    9: [
      "_RegisterDataChangedEvent",
      "_RegisterFormatChangedEvent",
      "_RegisterSelectionChangedEvent",
      "_UnregisterDataChangedEvent",
      "_UnregisterFormatChangedEvent",
      "_UnregisterSelectionChangedEvent",
    ],
    11: ["_RegisterRowHiddenChangedEvent", "_UnregisterRowHiddenChangedEvent"],
    14: ["_RegisterProtectionChangedEvent", "_UnregisterProtectionChangedEvent"],
  },
};
