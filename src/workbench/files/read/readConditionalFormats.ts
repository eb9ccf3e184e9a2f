import type { Area } from "../../../host/sheet";
import type { ComparisonOperator, ConditionalFormat, ConditionalLook, ConditionalRule } from "../../book/sheetParts";
import { areasOf } from "./areasOf";
import { fileId } from "./fileIds";
import { children, type XmlNode } from "./xmlTree";

/** The sheet's conditional formats, the one of highest priority first. `part` is the sheet's path in the file. */
export function readConditionalFormats(
  nodes: readonly XmlNode[],
  looks: readonly ConditionalLook[],
  part: string,
): ConditionalFormat[] {
  const found: { readonly priority: number; readonly format: ConditionalFormat }[] = [];
  nodes.forEach((node, block) => {
    const areas = areasOf(node.attributes["sqref"]);
    if (areas.length === 0) return;
    children(node, "cfRule").forEach((rule, index) => {
      const id = fileId(part, "cf", block, index);
      const { dxfId, stopIfTrue, priority } = rule.attributes;
      const read = ruleOf(rule, areas);
      const format = dxfId === undefined ? {} : (looks[Number(dxfId)] ?? {});
      found.push({
        priority: Number(priority ?? 0),
        format: { id, areas, stopIfTrue: stopIfTrue === "1" || stopIfTrue === "true", rule: read, format },
      });
    });
  });
  return found.sort((one, other) => one.priority - other.priority).map(({ format }) => format);
}

/** The file's words for comparisons and Excel's own, for conditional formats and validations alike. */
export const comparisonOperators: Readonly<Record<string, ComparisonOperator>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

export const textOperators = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
} as const;

/** Rules without parameters, by the file's name of their type. */
export const presetTypes: Readonly<Record<string, string>> = {
  containsBlanks: "Blanks",
  notContainsBlanks: "NonBlanks",
  containsErrors: "Errors",
  notContainsErrors: "NonErrors",
  uniqueValues: "UniqueValues",
  duplicateValues: "DuplicateValues",
};

export const timePeriods: Readonly<Record<string, string>> = {
  yesterday: "Yesterday",
  today: "Today",
  tomorrow: "Tomorrow",
  last7Days: "LastSevenDays",
  lastWeek: "LastWeek",
  thisWeek: "ThisWeek",
  nextWeek: "NextWeek",
  lastMonth: "LastMonth",
  thisMonth: "ThisMonth",
  nextMonth: "NextMonth",
};

const scales = { colorScale: "ColorScale", dataBar: "DataBar", iconSet: "IconSet" } as const;

function ruleOf(node: XmlNode, areas: readonly Area[]): ConditionalRule {
  const { type = "", text = "" } = node.attributes;
  if (type === "cellIs") return comparisonRule(node);
  if (isKey(textOperators, type) && text !== "") return { type: "ContainsText", operator: textOperators[type], text };
  if (type === "top10") return topRule(node);
  if (isKey(scales, type)) return { type: scales[type], kept: { node, areas } };
  const criterion = criterionOf(node);
  return criterion === undefined ? formulaRule(node) : { type: "PresetCriteria", criterion };
}

function formulasOf(node: XmlNode): string[] {
  return children(node, "formula").map((one) => `=${one.text}`);
}

/** What is not understood is false everywhere: it is kept in the file and not drawn. */
function formulaRule(node: XmlNode): ConditionalRule {
  return { type: "Custom", formula: formulasOf(node)[0] ?? "=FALSE" };
}

function comparisonRule(node: XmlNode): ConditionalRule {
  const operator = comparisonOperators[node.attributes["operator"] ?? ""];
  const [formula1, formula2] = formulasOf(node);
  if (operator === undefined || formula1 === undefined) return formulaRule(node);
  return { type: "CellValue", operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
}

function criterionOf(node: XmlNode): string | undefined {
  const { type = "", timePeriod = "" } = node.attributes;
  if (type === "aboveAverage") return averageCriterion(node);
  return type === "timePeriod" ? timePeriods[timePeriod] : presetTypes[type];
}

function topRule({ attributes }: XmlNode): ConditionalRule {
  const isBottom = attributes["bottom"] === "1" || attributes["bottom"] === "true";
  const isPercent = attributes["percent"] === "1" || attributes["percent"] === "true";
  const side = `${isBottom ? "Bottom" : "Top"}${isPercent ? "Percent" : "Items"}` as const;
  return { type: "TopBottom", side, rank: Number(attributes["rank"] ?? 10) };
}

function averageCriterion({ attributes }: XmlNode): string {
  const isAbove = attributes["aboveAverage"] !== "0" && attributes["aboveAverage"] !== "false";
  const direction = isAbove ? "Above" : "Below";
  const deviations = ["", "One", "Two", "Three"][Number(attributes["stdDev"] ?? 0)];
  if (deviations) return `${deviations}StdDev${direction}Average`;
  const isEqual = attributes["equalAverage"] === "1" || attributes["equalAverage"] === "true";
  return `${isEqual ? "EqualOr" : ""}${direction}Average`;
}

function isKey<Keys extends object>(keys: Keys, key: string): key is keyof Keys & string {
  return Object.hasOwn(keys, key);
}
