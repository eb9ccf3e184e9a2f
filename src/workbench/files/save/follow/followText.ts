import type { Area } from "../../../../host/sheet";
import { readArea } from "../../../book/address";
import { shiftedArea, type Shift, shiftedLine } from "../../../book/shifts";
import { rangeText } from "../sheet/rangeText";

/** The areas of "A1:C3 E5" after rows or columns came or went; "" where nothing is left. What is no area stays. */
export function followAreas(text: string, shifts: readonly Shift[]): string {
  return text
    .split(/\s+/)
    .filter((one) => one !== "")
    .flatMap((one) => {
      const area = readArea(one);
      if (area === undefined) return [one];
      const moved = shifts.reduce<Area | undefined>((at, shift) => at && shiftedArea(at, shift), area);
      return moved === undefined ? [] : [isSameAddress(moved, area) ? one : rangeText(moved)];
    })
    .join(" ");
}

function isSameAddress(one: Area, other: Area): boolean {
  return rangeText(one) === rangeText(other);
}

/** Where a row (1-based) or column (0-based) stands; one that was taken out gives the line behind it. */
export function followLine(line: number, axis: Shift["axis"], shifts: readonly Shift[]): number {
  return shifts.reduce((at, shift) => (shift.axis === axis ? (shiftedLine(at, shift) ?? shift.first) : at), line);
}

/** Whether a row or column was taken out. */
export function isLineGone(line: number, axis: Shift["axis"], shifts: readonly Shift[]): boolean {
  let at: number | undefined = line;
  for (const shift of shifts) if (shift.axis === axis) at = at === undefined ? undefined : shiftedLine(at, shift);
  return at === undefined;
}
