import { roundHalfUp } from "../../core";

/** A weight (fraction of 1) in per cent, without zeros at the end: "40%", "57.14%". */
export function weightText(weight: number, decimals = 2): string {
  return `${roundHalfUp(100 * weight, decimals)}%`;
}
