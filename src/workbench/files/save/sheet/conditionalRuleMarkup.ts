import { columnName } from "../../../book/address";
import type { ConditionalFormat, ConditionalRule } from "../../../book/sheetParts";
import { writtenFormula } from "../../read/fileFormula";
import { comparisonOperators, presetTypes, textOperators, timePeriods } from "../../read/readConditionalFormats";
import { elementWith } from "../xml/attributes";
import { element, elementText } from "../xml/markup";
import { isNode, nodeMarkup } from "./nodeMarkup";
import { periodFormulas } from "./periodFormulas";

interface Described {
  readonly attributes: Readonly<Record<string, string | number | boolean | null | undefined>>;
  /** As a file writes them, without "=". */
  readonly formulas: readonly string[];
}

/** A rule of conditional formatting, new in the file; "" for one that was never given its rule and marks nothing. */
export function conditionalRuleMarkup(format: ConditionalFormat, priority: number, look: number | null): string {
  const { rule, stopIfTrue, areas } = format;
  const manner = { dxfId: look, priority, stopIfTrue: stopIfTrue || null };
  if ("kept" in rule) {
    const node = (rule.kept as { readonly node?: unknown } | null)?.node;
    return isNode(node) ? elementWith(nodeMarkup(node), { priority }) : "";
  }
  const first = areas[0];
  const cell = first === undefined ? "A1" : columnName(first.firstColumn) + first.firstRow;
  const described = describe(rule, cell);
  if (described === null) return "";
  const formulas = described.formulas.map((formula) => element("formula", {}, elementText(formula)));
  return element("cfRule", { ...described.attributes, ...manner }, formulas.join(""));
}

type PlainRule = Exclude<ConditionalRule, { readonly kept: unknown }>;

function describe(rule: PlainRule, cell: string): Described | null {
  switch (rule.type) {
    case "Custom":
      return rule.formula === ""
        ? null
        : { attributes: { type: "expression" }, formulas: [writtenFormula(rule.formula)] };
    case "CellValue": {
      const formulas = [rule.formula1, rule.formula2 ?? ""].filter((one) => one !== "").map(writtenFormula);
      if (formulas.length === 0) return null;
      return { attributes: { type: "cellIs", operator: keyOf(comparisonOperators, rule.operator) }, formulas };
    }
    case "ContainsText":
      return rule.text === "" ? null : textRule(rule.operator, rule.text, cell);
    case "PresetCriteria":
      return presetRule(rule.criterion, cell);
    case "TopBottom": {
      const { side, rank } = rule;
      const attributes = {
        type: "top10",
        rank,
        percent: side.endsWith("Percent") || null,
        bottom: side.startsWith("B") || null,
      };
      return { attributes, formulas: [] };
    }
  }
}

function textRule(operator: keyof typeof textFormulas, text: string, cell: string): Described {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const type = keyOf(textOperators, operator);
  const attributes = { type, operator: type === "notContainsText" ? "notContains" : type, text };
  return { attributes, formulas: [textFormulas[operator](quoted, cell)] };
}

const textFormulas = {
  Contains: (text: string, cell: string) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  NotContains: (text: string, cell: string) => `ISERROR(SEARCH(${text},${cell}))`,
  BeginsWith: (text: string, cell: string) => `LEFT(${cell},LEN(${text}))=${text}`,
  EndsWith: (text: string, cell: string) => `RIGHT(${cell},LEN(${text}))=${text}`,
} as const;

/** Formulas that Excel writes beside such rules, for programs that do not know them. */
const presetFormulas: Readonly<Record<string, (cell: string) => string>> = {
  containsBlanks: (cell) => `LEN(TRIM(${cell}))=0`,
  notContainsBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
  containsErrors: (cell) => `ISERROR(${cell})`,
  notContainsErrors: (cell) => `NOT(ISERROR(${cell}))`,
};

function presetRule(criterion: string, cell: string): Described | null {
  const type = keyOf(presetTypes, criterion);
  if (type !== undefined) {
    const formula = presetFormulas[type];
    return { attributes: { type }, formulas: formula === undefined ? [] : [formula(cell)] };
  }
  const timePeriod = keyOf(timePeriods, criterion);
  if (timePeriod !== undefined) {
    const formula = periodFormulas[timePeriod];
    return { attributes: { type: "timePeriod", timePeriod }, formulas: formula === undefined ? [] : [formula(cell)] };
  }
  return averageRule(criterion);
}

function averageRule(criterion: string): Described | null {
  const [, equal, deviations, direction] =
    /^(EqualOr)?(?:(One|Two|Three)StdDev)?(Above|Below)Average$/.exec(criterion) ?? [];
  if (direction === undefined) return null;
  const attributes = {
    type: "aboveAverage",
    aboveAverage: direction === "Above" ? null : 0,
    equalAverage: equal === undefined ? null : 1,
    stdDev: deviations === undefined ? null : ["", "One", "Two", "Three"].indexOf(deviations),
  };
  return { attributes, formulas: [] };
}

function keyOf<Value extends string>(words: Readonly<Record<string, Value>>, word: string): string | undefined {
  return Object.entries(words).find(([, value]) => value === word)?.[0];
}
