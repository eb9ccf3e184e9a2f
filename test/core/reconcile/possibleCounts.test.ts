import fc from "fast-check";
import { possibleCounts } from "../../../src/core/reconcile/possibleCounts";
import { possibleRange } from "../../../src/core/reconcile/possibleRange";
import { roundedPercent } from "../../../src/core/reconcile/roundedPercent";

test.each([
  { percent: 59, of: 66, counts: [39] },
  { percent: 14, of: 66, counts: [9] },
  { percent: 98, of: 66, counts: [65] },
  { percent: 2, of: 66, counts: [1] },
  { percent: 0, of: 66, counts: [0] },
  { percent: 100, of: 66, counts: [66] },
  { percent: 1, of: 66, counts: [] },
  { percent: 50, of: 3, counts: [] },
  // a half rounds up: 1 of 200 is 0.5%
  { percent: 1, of: 200, counts: [1, 2] },
  { percent: 0, of: 200, counts: [0] },
  { percent: 59, of: 660, counts: [387, 388, 389, 390, 391, 392] },
  { percent: 59.1, of: 66, counts: [39] },
  { percent: 59.2, of: 66, counts: [] },
  { percent: 0.58 * 100, of: 50, counts: [29] },
  { percent: (39 / 66) * 100, of: 66, counts: [39] },
  { percent: 103, of: 66, counts: [] },
  { percent: -1, of: 66, counts: [] },
  { percent: NaN, of: 66, counts: [] },
  { percent: 0, of: 0, counts: [] },
])("$percent% of $of", ({ percent, of, counts }) => {
  expect(possibleCounts(percent, of)).toEqual(counts);
});

test("decimals that the number does not show narrow the counts", () => {
  expect(possibleRange(59, 6600)).toEqual({ least: 3861, most: 3926 });
  expect(possibleCounts(59, 6600, 1)).toEqual([3891, 3892, 3893, 3894, 3895, 3896, 3897]);
});

test.each([-1, 1.5, NaN])("%p is no number of services", (of) => {
  expect(() => possibleCounts(50, of)).toThrow(RangeError);
});

test("every count is possible for its own percentage and for no other", () => {
  const share = fc
    .integer({ min: 1, max: 3000 })
    .chain((of) => fc.record({ of: fc.constant(of), count: fc.integer({ min: 0, max: of }) }));
  fc.assert(
    fc.property(share, fc.integer({ min: 0, max: 3 }), ({ of, count }, decimals) => {
      const percent = roundedPercent(count, of, decimals);
      const step = 10 ** -decimals;
      expect(possibleCounts(percent, of, decimals)).toContain(count);
      expect(possibleCounts(percent + step, of, decimals)).not.toContain(count);
      if (percent > 0) expect(possibleCounts(percent - step, of, decimals)).not.toContain(count);
    }),
  );
});

test.each([
  { count: 39, of: 66, decimals: 0, percent: 59 },
  { count: 39, of: 66, decimals: 1, percent: 59.1 },
  { count: 1, of: 200, decimals: 0, percent: 1 },
  { count: 23, of: 40, decimals: 0, percent: 58 },
])("$count of $of is $percent%", ({ count, of, decimals, percent }) => {
  expect(roundedPercent(count, of, decimals)).toBe(percent);
});
