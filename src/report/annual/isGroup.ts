import type { ReportCell } from "./reportDocument";

/** True for a row that only names those below it: a text, and nothing after it. */
export function isGroup([first, ...others]: readonly ReportCell[]): boolean {
  return typeof first === "string" && others.length > 0 && others.every((cell) => cell === null);
}
