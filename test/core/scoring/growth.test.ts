import { growth } from "../../../src/core/scoring/growth";
import { progress } from "../../../src/core/scoring/progress";
import { roundHalfUp } from "../../../src/core/scoring/roundHalfUp";
import type { Measured } from "../../../src/core/scoring/measured";

function percent(value: Measured<number>, decimals: number): number {
  if (!value.measured) throw new Error("not measured");
  return roundHalfUp(100 * value.value, decimals);
}

test.each([
  [9_427_548, 26_989_120, 186.3],
  [100, 50, -50],
  [56, 88, 57.1],
])("growth %p → %p is %p%%", (before, now, expected) => {
  expect(percent(growth(before, now), 1)).toBe(expected);
});

test.each([
  [2680, 2869, 93],
  [1700, 2523, 67],
  [481, 476, 101],
  [355, 350, 101],
  [0, 10, 0],
])("progress %p of %p is %p%%", (done, target, expected) => {
  expect(percent(progress(done, target), 0)).toBe(expected);
});

test.each([0, -1, NaN])("a base of %p measures nothing", (base) => {
  const notMeasured = { measured: false, reason: { kind: "baseNotPositive", base } };
  expect(growth(base, 5)).toEqual(notMeasured);
  expect(progress(5, base)).toEqual(notMeasured);
});
