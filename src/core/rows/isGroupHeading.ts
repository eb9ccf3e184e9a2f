import { matchingKey } from "../text/matchingKey";
import { isNumber, type Layout } from "./layout";

/** Whether the row below is numbered as a part of this one: 1 over 1.1. In a matching key points and dashes are spaces. */
export function isGroupHeading({ grid: { rows }, numberColumns }: Layout, row: number): boolean {
  return rows[row]!.some((_, column) => {
    if (!numberColumns.has(column)) return false;
    const keyAt = (each: number): string => matchingKey(JSON.stringify([rows[each]?.[column]]));
    const own = keyAt(row);
    return isNumber(own) && keyAt(row + 1).startsWith(`${own} `);
  });
}
