import type { WrittenValue } from "../../sheet";

/** How a text is kept a text: with Excel's own apostrophe where it might be taken for something else, always, or never. */
export type Apostrophe = "guarded" | "always" | "never";

/** What begins a formula, an error or an apostrophe of one's own. */
const sign = /^\s*[=+\-@'#]/;
/** A text with a digit may be a number, a date, a time or a fraction in some language; one of more words is none. */
const mostNumberWords = 8;
const logical = /^\s*(?:true|false)\s*$/i;

/** What is handed to Excel so that the cell holds just this. A blank is "", for Office.js takes null as "leave it". */
export function excelInput(value: WrittenValue, apostrophe: Apostrophe): string | number | boolean {
  if (value === null) return "";
  if (typeof value === "object") return value.formula;
  if (typeof value !== "string" || value === "") return value;
  const isGuarded = apostrophe === "always" || (apostrophe === "guarded" && mayBeTakenForElse(value));
  return isGuarded ? `'${value}` : value;
}

function mayBeTakenForElse(text: string): boolean {
  if (sign.test(text) || logical.test(text)) return true;
  return /\p{Nd}/u.test(text) && text.trim().split(/\s+/).length <= mostNumberWords;
}
