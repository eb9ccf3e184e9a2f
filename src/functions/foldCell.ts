import type { CellValue } from "../core";

/**
 * One cell of an argument in the core's terms. Null, undefined (an argument left out) and "" are blank; an error arrives
 * as an object, with its code ("#N/A") in `basicValue` or `code`; a cell of a rich data type counts by its basic value.
 * The invocation object that Excel adds after the last argument has neither, and is blank.
 */
export function foldCell(cell: unknown): CellValue {
  if (cell === null || cell === undefined || cell === "") return null;
  if (typeof cell === "number" || typeof cell === "boolean" || typeof cell === "string") return cell;
  const rich = cell as Readonly<Record<string, unknown>>;
  const code = rich["code"];
  if (rich["basicType"] === "Error" || code !== undefined) return { error: String(rich["basicValue"] ?? code) };
  return foldCell(rich["basicValue"]);
}
