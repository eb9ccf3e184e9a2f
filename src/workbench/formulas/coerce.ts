import type { CellError, CellValue } from "../../host/sheet";
import { enteredContent } from "../book/enteredContent";
import { isError, valueError } from "./values";

/** A value as Excel takes it where a number is needed: blanks are 0, TRUE is 1, "12%" is 0.12; other text is #VALUE!. */
export function toNumber(value: CellValue): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "string" ? (numberIn(value) ?? valueError) : value;
}

/** The number or date that a text would be if it were typed into a cell. */
export function numberIn(text: string): number | undefined {
  const entered = text.trim() === "" ? undefined : enteredContent(text.trim(), "General");
  return entered !== undefined && "value" in entered && typeof entered.value === "number" ? entered.value : undefined;
}

export function toText(value: CellValue): string | CellError {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? numberText(value) : value;
}

export function toBoolean(value: CellValue): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (isError(value)) return value;
  const upper = value.toUpperCase();
  return upper === "TRUE" || upper === "FALSE" ? upper === "TRUE" : valueError;
}

/** Fifteen digits, as Excel joins numbers to text: 0.1+0.2 is "0.3", large ones "1E+20". */
function numberText(value: number): string {
  const size = Math.abs(value);
  const rounded = Number(value.toPrecision(15));
  if (size !== 0 && (size >= 1e20 || size < 1e-9)) {
    return rounded
      .toExponential()
      .replace(/e([+-])(\d)$/, "E$10$2")
      .replace("e", "E");
  }
  const plain = String(Object.is(rounded, -0) ? 0 : rounded);
  return plain.includes("e") ? rounded.toFixed(20).replace(/\.?0+$/, "") : plain;
}

const rank = (value: CellValue): number => ["number", "string", "boolean"].indexOf(typeof value);

/** Letters of the same sound in other case are equal; accents and Arabic forms are not. */
const collator = new Intl.Collator("en", { sensitivity: "accent" });

/** Orders as Excel does: numbers before text before booleans; a blank is what it is compared with: 0, "" or FALSE. */
export function compare(left: CellValue, right: CellValue): number {
  const one = left === null ? blankLike(right) : left;
  const other = right === null ? blankLike(left) : right;
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === "string" && typeof other === "string") {
    return one.toLowerCase() === other.toLowerCase() ? 0 : collator.compare(one, other) || (one < other ? -1 : 1);
  }
  return isSameNumber(Number(one), Number(other)) ? 0 : Number(one) - Number(other);
}

/** Excel compares fifteen digits: 0.1+0.2 is 0.3. */
function isSameNumber(one: number, other: number): boolean {
  if (one === other) return true;
  const isNear = Math.abs(one - other) <= Math.abs(one) * 1e-14;
  return isNear && one.toPrecision(15) === other.toPrecision(15);
}

function blankLike(value: CellValue): CellValue {
  if (typeof value === "string") return "";
  return typeof value === "boolean" ? false : 0;
}
