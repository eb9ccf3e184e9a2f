import type { CellValue } from "../core";
import { withCodes } from "../messages/withCodes";

/** Longer text is clipped in a report, never in the data. In characters. */
const longest = 300;

/**
 * A cell's value as a reader can see it: hidden characters stand as their codes, very long text is clipped.
 *
 * @example visibleText("نعم\u200F") === "نعم[U+200F]"
 */
export function visibleText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return String(value).toUpperCase();
  const text = String(value);
  const clipped = text.length > longest ? `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
  return withCodes(clipped);
}
