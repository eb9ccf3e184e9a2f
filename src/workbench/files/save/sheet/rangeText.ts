import type { Area } from "../../../../host/sheet";
import { columnName } from "../../../book/address";

/** "B2" or "A1:C9"; whole columns and rows are written out too, which all parts of a file take. */
export function rangeText(area: Area): string {
  const first = columnName(area.firstColumn) + area.firstRow;
  const last = columnName(area.lastColumn) + area.lastRow;
  return first === last ? first : `${first}:${last}`;
}

export function rangesText(areas: readonly Area[]): string {
  return areas.map(rangeText).join(" ");
}
