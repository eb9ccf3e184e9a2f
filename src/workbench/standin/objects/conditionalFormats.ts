import type { Area } from "../../../host/sheet";
import { intersection } from "../../book/areas";
import type { ConditionalFormat, ConditionalRule } from "../../book/sheetParts";
import { booleanArgument, range, rangeAreas, sheetOf, textArgument, wholeNumber } from "../cells";
import { cutOut } from "../clearCells";
import { changeFormat, formatOf } from "../conditionalParts";
import { checkSheet } from "../guards";
import type { Host } from "../host";
import type { Cells, InSheet } from "../items";
import { live, nullObject, type AnyLive, type Found, type ObjectType } from "../objectType";
import { invalid, Refusal } from "../refusal";

/** The rule of a new conditional format, until its own is set. */
const newRules: Readonly<Record<string, ConditionalRule>> = {
  Custom: { type: "Custom", formula: "" },
  CellValue: { type: "CellValue", operator: "Between", formula1: "", formula2: "" },
  ContainsText: { type: "ContainsText", operator: "Contains", text: "" },
  PresetCriteria: { type: "PresetCriteria", criterion: "Blanks" },
  TopBottom: { type: "TopBottom", side: "TopItems", rank: 10 },
};

/** A new format has the first priority, as in Excel. */
function add(cells: Cells, type: unknown, host: Host) {
  checkSheet(cells.sheet, host, "allowFormatCells");
  const rule = newRules[textArgument(type)];
  if (rule === undefined) {
    throw new Refusal("NotImplemented", `The stand-in for Excel adds no conditional format of type ${String(type)}.`);
  }
  const sheet = sheetOf(cells, host);
  const id = `{${host.book.newId()}}`;
  const format: ConditionalFormat = { id, areas: cells.areas, stopIfTrue: false, rule, format: {} };
  sheet.change("conditionalFormats", [format, ...sheet.parts.conditionalFormats]);
  return live("ConditionalFormat", { sheet: cells.sheet, key: id });
}

/** The formats that touch the cells, in the order of their priority. */
function formatsIn(cells: Cells, host: Host): AnyLive[] {
  const touches = (areas: readonly Area[]): boolean =>
    areas.some((area) => cells.areas.some((other) => intersection(area, other) !== undefined));
  return sheetOf(cells, host)
    .parts.conditionalFormats.filter(({ areas }) => touches(areas))
    .map(({ id }) => live("ConditionalFormat", { sheet: cells.sheet, key: id }));
}

function findFormat(cells: Cells, id: unknown, host: Host): AnyLive | undefined {
  const key = textArgument(id);
  return formatsIn(cells, host).find(({ item }) => (item as InSheet<string>).key === key);
}

function orRefuse<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Refusal("ItemNotFound");
  return value;
}

export const conditionalFormats: ObjectType<"ConditionalFormatCollection"> = {
  collection: {
    items: formatsIn,
    find: (cells, id, host) => orRefuse(findFormat(cells, id, host)),
  },
  methods: {
    Add: (cells, [type], host) => add(cells, type, host),
    ClearAll(cells, _, host) {
      checkSheet(cells.sheet, host, "allowFormatCells");
      cutOut(cells, "conditionalFormats", host);
    },
    GetCount: (cells, _, host) => formatsIn(cells, host).length,
    GetItemAt(cells, [index], host) {
      const found = formatsIn(cells, host)[wholeNumber(index)];
      if (found === undefined) throw invalid();
      return found;
    },
    GetItemOrNullObject: (cells, [id], host) => findFormat(cells, id, host) ?? nullObject,
  },
};

type FormatType = ConditionalRule["type"];

/** The part of a format that its type has; a null object, or refused, for formats of another type. */
function part(type: FormatType, make: (item: InSheet<string>) => AnyLive) {
  const isType = (item: InSheet<string>, host: Host): boolean => formatOf(item, host).rule.type === type;
  const orNull = (item: InSheet<string>, host: Host): Found => (isType(item, host) ? make(item) : null);
  const orRefused = (item: InSheet<string>, host: Host): Found => {
    if (!isType(item, host)) throw new Refusal("ItemNotFound");
    return make(item);
  };
  return { orNull, orRefused };
}

const custom = part("Custom", (item) => live("CustomConditionalFormat", item));
const cellValue = part("CellValue", (item) => live("CellValueConditionalFormat", item));
const containsText = part("ContainsText", (item) => live("TextConditionalFormat", item));
const preset = part("PresetCriteria", (item) => live("PresetCriteriaConditionalFormat", item));
const topBottom = part("TopBottom", (item) => live("TopBottomConditionalFormat", item));

function movePriority(item: InSheet<string>, priority: number, host: Host): void {
  const sheet = host.sheet(item.sheet);
  const formats = sheet.parts.conditionalFormats;
  if (priority < 0 || priority >= formats.length) throw invalid();
  const format = formatOf(item, host);
  const others = formats.filter(({ id }) => id !== item.key);
  sheet.change("conditionalFormats", [...others.slice(0, priority), format, ...others.slice(priority)]);
}

export const conditionalFormat: ObjectType<"ConditionalFormat"> = {
  identity: ["Id"],
  properties: {
    Id: { get: (item, host) => formatOf(item, host).id },
    Type: { get: (item, host) => formatOf(item, host).rule.type },
    Priority: {
      get: (item, host) => host.sheet(item.sheet).parts.conditionalFormats.findIndex(({ id }) => id === item.key),
      set: (item, value, host) => movePriority(item, wholeNumber(value), host),
    },
    StopIfTrue: {
      get: (item, host) => formatOf(item, host).stopIfTrue,
      set: (item, value, host) => changeFormat(item, { stopIfTrue: booleanArgument(value) }, host),
    },
  },
  links: {
    Custom: custom.orRefused,
    CustomOrNullObject: custom.orNull,
    CellValue: cellValue.orRefused,
    CellValueOrNullObject: cellValue.orNull,
    TextComparison: containsText.orRefused,
    TextComparisonOrNullObject: containsText.orNull,
    Preset: preset.orRefused,
    PresetOrNullObject: preset.orNull,
    TopBottom: topBottom.orRefused,
    TopBottomOrNullObject: topBottom.orNull,
  },
  methods: {
    Delete(item, _, host) {
      checkSheet(item.sheet, host, "allowFormatCells");
      void formatOf(item, host);
      const sheet = host.sheet(item.sheet);
      sheet.change(
        "conditionalFormats",
        sheet.parts.conditionalFormats.filter(({ id }) => id !== item.key),
      );
    },
    GetRange(item, _, host) {
      const { areas } = formatOf(item, host);
      if (areas.length > 1) throw invalid();
      return range(item.sheet, areas[0]!);
    },
    GetRangeOrNullObject(item, _, host) {
      const { areas } = formatOf(item, host);
      return areas.length > 1 ? nullObject : range(item.sheet, areas[0]!);
    },
    GetRanges: (item, _, host) => rangeAreas(item.sheet, formatOf(item, host).areas),
  },
};
