import { cellText } from "./cellText";
import { foldCell } from "./foldCell";
import { Unanswerable } from "./unanswerable";

/** An argument that counts something: a whole number, 1 or more. */
export function wholeNumber(argument: string, given: unknown): number {
  const value = foldCell(given);
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 1) return value;
  throw new Unanswerable({ kind: "notWhole", argument, given: cellText(given) });
}

/** How many ranks to list; all when it is left out (also as 0, a blank cell on the desktop). */
export function readTop(given: unknown): number | undefined {
  return cellText(given) === "" ? undefined : wholeNumber("top", given);
}
