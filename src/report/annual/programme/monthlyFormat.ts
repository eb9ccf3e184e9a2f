import type { ChangeResult } from "../../../core";
import type { NumberFormat } from "../../describedWorkbook";

/** From here on what lies behind the point of a monthly average tells nothing. */
const wholeFrom = 100;

/** How monthly averages are shown: with decimals where either is so small that their growth could not be seen otherwise. */
export function monthlyFormat({ now, before }: NonNullable<ChangeResult["monthly"]>): NumberFormat {
  return Math.min(now, before) < wholeFrom ? "rate" : "whole";
}
