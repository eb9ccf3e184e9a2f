import type { RuleSettings } from "../catalogue/catalogue";
import { toAsciiDigits } from "../text/toAsciiDigits";
import type { Reading } from "./reading";

/** A year, perhaps with its thousands parted ("2,024") or its decimals shown ("2024.0"); or a date that begins with it. */
const written = /^\+?(\d)[,،٬]?(\d{3})(?:[.٫]0+|-\d\d-\d\d[T\d:]*)? ?م?$/;

/** A year: a whole number, the same as text or in Arabic digits (٢٠٢٤م), or a date, whose year counts. */
export function readYear(value: string | number | boolean, years: RuleSettings["years"]): Reading {
  const year = typeof value === "string" ? writtenYear(value) : value;
  const isYear = typeof year === "number" && Number.isInteger(year) && year >= years.first && year <= years.last;
  if (!isYear) return { kind: "unreadable", why: "notYear" };
  return { kind: "year", year, manner: typeof value === "number" ? "canonical" : "form" };
}

function writtenYear(text: string): number {
  const [match, thousand, rest] = written.exec(toAsciiDigits(text)) ?? [];
  return match === undefined ? NaN : Number(`${thousand}${rest}`);
}
