import type { RuleSettings } from "../catalogue/catalogue";
import { readNumber } from "../text/readNumber";
import type { Reading } from "./reading";

/** A year: a whole number, the same as text or in Arabic digits (٢٠٢٤م), or a date, whose year counts. */
export function readYear(value: string | number | boolean, years: RuleSettings["years"]): Reading {
  if (typeof value === "boolean") return { kind: "unreadable", why: "notYear" };
  const text =
    typeof value === "string"
      ? value
          .trim()
          .replace(/^(\d{4})-\d{2}-\d{2}.*$/, "$1")
          .replace(/\s*م$/, "")
      : value;
  const number = readNumber(text);
  const isYear =
    number.kind === "number" &&
    Number.isInteger(number.value) &&
    number.value >= years.first &&
    number.value <= years.last;
  if (!isYear) return { kind: "unreadable", why: "notYear" };
  return { kind: "year", year: number.value, manner: typeof value === "number" ? "canonical" : "form" };
}
