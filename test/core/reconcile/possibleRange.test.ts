import fc from "fast-check";
import { possibleRange } from "../../../src/core/reconcile/possibleRange";
import { roundedPercent } from "../../../src/core/reconcile/roundedPercent";

test.each([
  { percent: 59, of: 66, range: { least: 39, most: 39 } },
  { percent: 14, of: 66, range: { least: 9, most: 9 } },
  { percent: 98, of: 66, range: { least: 65, most: 65 } },
  { percent: 2, of: 66, range: { least: 1, most: 1 } },
  { percent: 0, of: 66, range: { least: 0, most: 0 } },
  { percent: 100, of: 66, range: { least: 66, most: 66 } },
  { percent: 1, of: 66, range: undefined },
  { percent: 50, of: 3, range: undefined },
  // a half rounds up: 1 of 200 is 0.5%
  { percent: 1, of: 200, range: { least: 1, most: 2 } },
  { percent: 0, of: 200, range: { least: 0, most: 0 } },
  { percent: 59, of: 660, range: { least: 387, most: 392 } },
  { percent: 59.1, of: 66, range: { least: 39, most: 39 } },
  { percent: 59.2, of: 66, range: undefined },
  { percent: 0.58 * 100, of: 50, range: { least: 29, most: 29 } },
  { percent: (39 / 66) * 100, of: 66, range: { least: 39, most: 39 } },
  { percent: 103, of: 66, range: undefined },
  { percent: -1, of: 66, range: undefined },
  { percent: NaN, of: 66, range: undefined },
  { percent: 0, of: 0, range: undefined },
])("$percent% of $of", ({ percent, of, range }) => {
  expect(possibleRange(percent, of)).toEqual(range);
});

test("decimals that the number does not show narrow the counts", () => {
  expect(possibleRange(59, 6600)).toEqual({ least: 3861, most: 3926 });
  expect(possibleRange(59, 6600, 1)).toEqual({ least: 3891, most: 3897 });
});

test.each([-1, 1.5, NaN])("%p is no number of services", (of) => {
  expect(() => possibleRange(50, of)).toThrow(RangeError);
});

test("every count is possible for its own percentage and for no other", () => {
  const share = fc
    .integer({ min: 1, max: 3000 })
    .chain((of) => fc.record({ of: fc.constant(of), count: fc.integer({ min: 0, max: of }) }));
  fc.assert(
    fc.property(share, fc.integer({ min: 0, max: 3 }), ({ of, count }, decimals) => {
      const percent = roundedPercent(count, of, decimals);
      const step = 10 ** -decimals;
      const isPossible = (printed: number): boolean => {
        const range = possibleRange(printed, of, decimals);
        return range !== undefined && range.least <= count && count <= range.most;
      };
      expect([percent - step, percent, percent + step].map(isPossible)).toEqual([false, true, false]);
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
