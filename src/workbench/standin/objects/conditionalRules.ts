import type { ComparisonOperator, ConditionalRule } from "../../book/sheetParts";
import { textArgument, wholeNumber, wordArgument } from "../cells";
import { changeFormat, ruleOf } from "../conditionalParts";
import type { Host } from "../host";
import type { InSheet } from "../items";
import { live, type ObjectType, type Property } from "../objectType";
import { invalid } from "../refusal";

const format = { Format: (item: InSheet<string>) => live("ConditionalRangeFormat", item) };

/** A formula of a rule, which Excel wants with its "=". */
function ruleFormula(value: unknown): string {
  const formula = typeof value === "number" ? String(value) : textArgument(value);
  if (formula.length > 8192) throw invalid();
  return formula;
}

const customFormula: Property<InSheet<string>> = {
  get: (item, host) => ruleOf(item, "Custom", host).formula,
  set(item, value, host) {
    const formula = ruleFormula(value);
    if (!/^=./s.test(formula)) throw invalid();
    void ruleOf(item, "Custom", host);
    changeFormat(item, { rule: { type: "Custom", formula } }, host);
  },
};

export const customConditionalFormat: ObjectType<"CustomConditionalFormat"> = {
  links: { ...format, Rule: (item) => live("ConditionalFormatRule", item) },
};

export const conditionalFormatRule: ObjectType<"ConditionalFormatRule"> = {
  properties: { Formula: customFormula, FormulaLocal: customFormula },
};

/** A rule that is set and read whole, as one object. */
function wholeRule<Type extends ConditionalRule["type"]>(
  type: Type,
  show: (rule: Extract<ConditionalRule, { readonly type: Type }>) => unknown,
  read: (given: Readonly<Record<string, unknown>>) => Extract<ConditionalRule, { readonly type: Type }>,
): Property<InSheet<string>> {
  return {
    get: (item, host) => show(ruleOf(item, type, host)),
    set(item, value, host: Host) {
      if (typeof value !== "object" || value === null) throw invalid();
      void ruleOf(item, type, host);
      changeFormat(item, { rule: read(value as Readonly<Record<string, unknown>>) }, host);
    },
  };
}

export const operators: readonly ComparisonOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
];

export const cellValueConditionalFormat: ObjectType<"CellValueConditionalFormat"> = {
  links: format,
  properties: {
    Rule: wholeRule(
      "CellValue",
      ({ formula1, formula2, operator }) => ({ formula1, formula2, operator }),
      (given) => ({
        type: "CellValue",
        operator: wordArgument(given["operator"], operators),
        formula1: ruleFormula(given["formula1"]),
        formula2: given["formula2"] === undefined ? undefined : ruleFormula(given["formula2"]),
      }),
    ),
  },
};

export const textConditionalFormat: ObjectType<"TextConditionalFormat"> = {
  links: format,
  properties: {
    Rule: wholeRule(
      "ContainsText",
      ({ operator, text }) => ({ operator, text }),
      (given) => ({
        type: "ContainsText",
        operator: wordArgument(given["operator"], ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const),
        text: textArgument(given["text"]),
      }),
    ),
  },
};

const criteria = ["Blanks", "NonBlanks", "Errors", "NonErrors", "DuplicateValues", "UniqueValues"] as const;

export const presetConditionalFormat: ObjectType<"PresetCriteriaConditionalFormat"> = {
  links: format,
  properties: {
    Rule: wholeRule(
      "PresetCriteria",
      ({ criterion }) => ({ criterion }),
      (given) => ({ type: "PresetCriteria", criterion: wordArgument(given["criterion"], criteria) }),
    ),
  },
};

export const topBottomConditionalFormat: ObjectType<"TopBottomConditionalFormat"> = {
  links: format,
  properties: {
    Rule: wholeRule(
      "TopBottom",
      ({ rank, side }) => ({ rank, type: side }),
      (given) => ({
        type: "TopBottom",
        rank: wholeNumber(given["rank"]),
        side: wordArgument(given["type"], ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const),
      }),
    ),
  },
};
