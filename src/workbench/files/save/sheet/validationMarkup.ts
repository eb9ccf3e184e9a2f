import type { Validation, ValidationRule } from "../../../book/sheetParts";
import { writtenFormula } from "../../read/fileFormula";
import { comparisonOperators } from "../../read/readConditionalFormats";
import { boundedTypes } from "../../read/readValidations";
import { element, elementText } from "../xml/markup";
import { rangesText } from "./rangeText";

const alertStyles = { Stop: null, Warning: "warning", Information: "information" } as const;

/** A data validation that is new in the file. */
export function validationMarkup({ areas, rule, ignoreBlanks, alert, prompt }: Validation): string {
  const { attributes, formulas } = describe(rule);
  const texts = [alert.title, alert.message, prompt.title, prompt.message].map((text) => (text === "" ? null : text));
  const [errorTitle, error, promptTitle, promptText] = texts;
  const content = formulas.map((formula, index) => element(`formula${index + 1}`, {}, elementText(formula)));
  return element(
    "dataValidation",
    {
      ...attributes,
      errorStyle: alertStyles[alert.style],
      allowBlank: ignoreBlanks || null,
      showInputMessage: prompt.show || null,
      showErrorMessage: alert.show || null,
      ...{ errorTitle, error, promptTitle, prompt: promptText },
      sqref: rangesText(areas),
    },
    content.join(""),
  );
}

interface Described {
  readonly attributes: Readonly<Record<string, string | number | null>>;
  readonly formulas: readonly string[];
}

function describe(rule: ValidationRule): Described {
  if (rule.type === "None") return { attributes: {}, formulas: [] };
  if (rule.type === "Custom") return { attributes: { type: "custom" }, formulas: [writtenFormula(rule.formula)] };
  if (rule.type === "List") {
    // "showDropDown" means in a file that the arrow is hidden.
    const attributes = { type: "list", showDropDown: rule.inCellDropDown ? null : 1 };
    return { attributes, formulas: [listSource(rule.source)] };
  }
  const type = Object.entries(boundedTypes).find(([, name]) => name === rule.type)?.[0] ?? null;
  const operator = Object.entries(comparisonOperators).find(([, name]) => name === rule.operator)?.[0] ?? null;
  const bounds = [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])];
  return { attributes: { type, operator: operator === "between" ? null : operator }, formulas: bounds.map(boundText) };
}

/** A formula, or the words themselves in quotes. */
function listSource(source: string): string {
  return source.startsWith("=") ? writtenFormula(source) : `"${source.replaceAll('"', '""')}"`;
}

function boundText(bound: string | number): string {
  return typeof bound === "number" ? String(bound) : writtenFormula(bound);
}
