import type { WrittenValue } from "../../sheet";

/**
 * Whether what Excel gives back is what was written. A number in a cell of text format becomes its text, which is as near
 * as that cell comes to it; what a formula gives is not looked at.
 */
export function isAsWritten(written: WrittenValue, found: unknown): boolean {
  switch (typeof written) {
    case "string":
      return typeof found === "string" && sameBreaks(found) === sameBreaks(written);
    case "number":
      return isNear(written, found);
    case "boolean":
      return found === written || found === String(written).toUpperCase();
    default:
      return written === null ? found === "" : true;
  }
}

/** Excel keeps 15 digits. */
function isNear(written: number, found: unknown): boolean {
  const number = typeof found === "string" && found.trim() !== "" ? Number(found) : found;
  return typeof number === "number" && Math.abs(number - written) <= Math.abs(written) * 1e-14;
}

/** Excel may write line breaks its own way. */
function sameBreaks(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
