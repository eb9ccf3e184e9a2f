import type { Area } from "../sheet";
import { areaOf, columnLetters } from "./reference";

/** "A1", "A1:L9": an area as a formula names it. */
export function addressOf({ firstRow, lastRow, firstColumn, lastColumn }: Area): string {
  const first = `${columnLetters(firstColumn)}${firstRow}`;
  const last = `${columnLetters(lastColumn)}${lastRow}`;
  return first === last ? first : `${first}:${last}`;
}

/** The area that an address names, with or without its sheet: "'Q1'!A1:L9". Throws for what is none: hosts write sound ones. */
export function areaAt(address: string): Area {
  const area = areaOf(address.slice(address.lastIndexOf("!") + 1));
  if (area === null) throw new Error(`"${address}" is no address of cells.`);
  return area;
}
