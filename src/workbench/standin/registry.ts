import type { Registry } from "./host";
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
  AddinInternalService: addinInternalService,
  AppRuntimeService: appRuntimeService,
  CustomFunctions: customFunctions,
};
