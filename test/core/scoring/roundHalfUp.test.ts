import fc from "fast-check";
import { roundHalfUp } from "../../../src/core/scoring/roundHalfUp";

test.each([
  [59.5, 0, 60],
  [0.595 * 100, 0, 60],
  [0.285 * 100, 0, 29],
  [1.005, 2, 1.01],
  [1.255, 2, 1.26],
  [8.345, 2, 8.35],
  [0.5, 0, 1],
  [0.49999, 0, 0],
  [2.5, 0, 3],
  [-0.5, 0, -1],
  [-2.4, 0, -2],
  [-0.4, 0, 0],
  [1e-9, 2, 0],
  [26989120, 0, 26989120],
  [186.2797, 1, 186.3],
])("%p to %p decimals is %p", (value, decimals, expected) => {
  expect(roundHalfUp(value, decimals)).toBe(expected);
});

test("a decimal that ends in 5 rounds up, whatever its binary neighbour", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
      const value = Number(`${digits}5e-${decimals + 1}`);
      expect(roundHalfUp(value, decimals)).toBe(Number(`${digits + 1}e-${decimals}`));
    }),
  );
});

test("rounding twice is rounding once", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
      expect(roundHalfUp(roundHalfUp(value, 2), 2)).toBe(roundHalfUp(value, 2));
    }),
  );
});

test.each([
  [1, 66, 2],
  [65, 66, 98],
  [41, 66, 62],
  [2, 66, 3],
  [24, 66, 36],
  [39, 66, 59],
  [9, 66, 14],
  [5, 66, 8],
  [31, 66, 47],
  [34, 66, 52],
  [68, 66, 103],
  [57, 200, 29],
])("published share of document B: %p of %p is %p%%", (count, of, percent) => {
  expect(roundHalfUp((100 * count) / of)).toBe(percent);
});
