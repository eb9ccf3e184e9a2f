import { measured, notMeasured, type Measured } from "./measured";

/**
 * done ÷ target, a fraction of 1 (2,680 of 2,869 is 0.934…); above 1 when more was done than planned.
 * Not measured when the target is not above 0.
 */
export function progress(done: number, target: number): Measured<number> {
  if (!(target > 0)) return notMeasured({ kind: "baseNotPositive", base: target });
  return measured(done / target);
}
