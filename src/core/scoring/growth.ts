import { measured, notMeasured, type Measured } from "./measured";

/**
 * (now − before) ÷ before, a fraction of 1: 9,427,548 → 26,989,120 is 1.863 (+186.3%). Not measured when `before` is not
 * above 0. That both figures cover periods of equal length is for the caller to know.
 */
export function growth(before: number, now: number): Measured<number> {
  if (!(before > 0)) return notMeasured({ kind: "baseNotPositive", base: before });
  return measured((now - before) / before);
}
