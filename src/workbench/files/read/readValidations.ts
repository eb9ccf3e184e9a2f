import type { Validation, ValidationRule } from "../../book/sheetParts";
import { areasOf } from "./areasOf";
import { fileId } from "./fileIds";
import { comparisonOperators } from "./readConditionalFormats";
import { child, descendants, type XmlNode } from "./xmlTree";

/**
 * The sheet's data validations: the plain ones, and those of Excel 2010's extension, where drop-downs stand whose list
 * is on another sheet.
 */
export function readValidations(sections: readonly XmlNode[], part: string): Validation[] {
  const plain = sections.filter(({ name }) => name === "dataValidations");
  const extended = sections
    .filter(({ name }) => name === "extLst")
    .flatMap((node) => descendants(node, "dataValidations"));
  return [
    ...plain.flatMap((node) => validationsOf(node, part, "dv")),
    ...extended.flatMap((node) => validationsOf(node, part, "x14dv")),
  ];
}

function validationsOf(node: XmlNode, part: string, kind: string): Validation[] {
  const items = node.children.filter(({ name }) => name === "dataValidation");
  return items.flatMap((item, index) => {
    const rule = ruleOf(item);
    const areas = areasOf(item.attributes["sqref"] ?? child(item, "sqref")?.text);
    if (rule === null || areas.length === 0) return [];
    return [{ id: fileId(part, kind, index), areas, rule, ...manners(item) }];
  });
}

function manners({ attributes }: XmlNode): Omit<Validation, "id" | "areas" | "rule"> {
  const isOn = (name: string): boolean => attributes[name] === "1" || attributes[name] === "true";
  return {
    ignoreBlanks: isOn("allowBlank"),
    alert: {
      show: isOn("showErrorMessage"),
      style: alertStyles[attributes["errorStyle"] ?? "stop"] ?? "Stop",
      title: attributes["errorTitle"] ?? "",
      message: attributes["error"] ?? "",
    },
    prompt: {
      show: isOn("showInputMessage"),
      title: attributes["promptTitle"] ?? "",
      message: attributes["prompt"] ?? "",
    },
  };
}

const alertStyles: Readonly<Record<string, Validation["alert"]["style"]>> = {
  stop: "Stop",
  warning: "Warning",
  information: "Information",
};

export const boundedTypes = {
  whole: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  date: "Date",
  time: "Time",
} as const;

function ruleOf(item: XmlNode): ValidationRule | null {
  const { type = "none", operator = "between", showDropDown } = item.attributes;
  const [first, second] = ["formula1", "formula2"].map((name) => formulaText(child(item, name)));
  if (type === "list") {
    // "showDropDown" means in a file that the arrow is hidden.
    const inCellDropDown = showDropDown !== "1" && showDropDown !== "true";
    return { type: "List", source: listSource(first ?? ""), inCellDropDown };
  }
  if (type === "custom") return { type: "Custom", formula: `=${first ?? ""}` };
  if (type === "none") return { type: "None" };
  const bounded = Object.entries(boundedTypes).find(([name]) => name === type)?.[1];
  const comparison = comparisonOperators[operator];
  if (bounded === undefined || comparison === undefined) return null;
  const formula2 = second === undefined ? {} : { formula2: boundOf(second) };
  return { type: bounded, operator: comparison, formula1: boundOf(first ?? ""), ...formula2 };
}

function formulaText(node: XmlNode | undefined): string | undefined {
  return node === undefined ? undefined : (child(node, "f")?.text ?? node.text);
}

/** `"a,b"` in quotes is a list of its own; anything else a formula. */
function listSource(text: string): string {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  return quoted === null ? `=${text}` : (quoted[1] as string).replaceAll('""', '"');
}

function boundOf(text: string): string | number {
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
}
