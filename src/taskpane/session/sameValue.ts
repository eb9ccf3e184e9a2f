import type { CellValue } from "../../core";

/** Whether two cells hold the same; blank cells are all alike, and so are equal errors. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (isError(a) && isError(b)) return a.error === b.error;
  return (a === "" ? null : a) === (b === "" ? null : b);
}

function isError(value: CellValue): value is { readonly error: string } {
  return typeof value === "object" && value !== null;
}
