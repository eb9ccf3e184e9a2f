import type { Area, CellValue } from "../../../../host/sheet";
import { areaAddress } from "../../../book/address";
import { writtenFormula } from "../../read/fileFormula";
import { element, elementText } from "../xml/markup";
import { cellText } from "./cellText";

/** What is to stand in a cell. */
export interface CellContents {
  readonly value: CellValue;
  /** "=" included. */
  readonly formula: string | null;
  /** The area that the formula fills, where it fills one. */
  readonly filled: { readonly area: Area; readonly isDynamic: boolean } | null;
}

export interface CellMarkup {
  /** The kind of value, as the file calls it; `null` for numbers and blanks. */
  readonly type: string | null;
  readonly content: string;
}

/** Errors that a file may name. Excel finds the younger ones by calculating. */
const errors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);

/** A cell's content; `written` is its formula as the file has it, where that stays. */
export function cellMarkup({ value, formula, filled }: CellContents, written: string | null): CellMarkup {
  const own = written ?? (formula === null ? "" : formulaMarkup(formula, filled));
  const { type, content } = valueMarkup(value, own !== "");
  return { type, content: own + content };
}

function formulaMarkup(formula: string, filled: CellContents["filled"]): string {
  const text = elementText(writtenFormula(formula));
  return element("f", filled === null ? {} : { t: "array", ref: areaAddress(filled.area) }, text);
}

function valueMarkup(value: CellValue, isResult: boolean): CellMarkup {
  if (value === null) return { type: null, content: "" };
  if (typeof value === "boolean") return { type: "b", content: `<v>${Number(value)}</v>` };
  if (typeof value === "number") {
    if (Number.isFinite(value)) return { type: null, content: `<v>${value}</v>` };
    return { type: "e", content: "<v>#NUM!</v>" };
  }
  if (typeof value === "string") {
    if (isResult) return { type: "str", content: `<v>${cellText(value)}</v>` };
    return { type: "inlineStr", content: `<is><t xml:space="preserve">${cellText(value)}</t></is>` };
  }
  if (errors.has(value.error)) return { type: "e", content: `<v>${elementText(value.error)}</v>` };
  // A formula without a result is calculated when the file is opened.
  return isResult ? { type: null, content: "" } : { type: "e", content: "<v>#VALUE!</v>" };
}
