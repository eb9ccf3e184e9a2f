import { columnKey, type HeaderMapping } from "../../../core";
import type { HeaderGuess } from "../../checker/checker";
import { isUnderstood } from "./openHeaders";

/** The mapping after the user's choices, by column, for one sheet's headers. What was said of other sheets stays. */
export function mappingAfter(
  before: HeaderMapping,
  sheet: string,
  headers: readonly HeaderGuess[],
  chosen: Readonly<Record<number, string>>,
): HeaderMapping {
  const said = new Set(headers.flatMap(({ column, text }) => [text, columnKey(sheet, column, text)]));
  const others = Object.entries(before).filter(([key]) => !said.has(key));
  const own = headers.flatMap((header): [string, string][] => {
    const { column, text, field, byColumn } = header;
    const choice = chosen[column] ?? "";
    if (choice === "" || (isUnderstood(header) && choice === field)) return [];
    const isByPlace = text === "" || byColumn === true || isUnderstood(header);
    return [[isByPlace ? columnKey(sheet, column, text) : text, choice]];
  });
  return Object.fromEntries([...others, ...own]);
}
