import fc from "fast-check";
import { chartScale } from "../../../../../src/report/annual/page/chart/chartScale";

test.each([
  ["counts", [0, 25, 29, 4, 38], { isWhole: true }, [0, 10, 20, 30, 40]],
  ["few counts have whole lines", [0, 2], { isWhole: true }, [0, 1, 2]],
  ["shares", [0.08, 0.78], { isWhole: false }, [0, 0.2, 0.4, 0.6, 0.8]],
  ["a given top", [21, 65], { maximum: 100, isWhole: false }, [0, 20, 40, 60, 80, 100]],
  ["values below 0", [-4, 12], { isWhole: true }, [-5, 0, 5, 10, 15]],
  ["nothing but 0", [0, 0], { isWhole: true }, [0, 1]],
  ["no values", [], { isWhole: false }, [0, 0.2]],
])("%s", (_, values, options, ticks) => {
  const scale = chartScale(values, options);
  expect(scale.ticks.map((tick) => Math.round(tick * 1000) / 1000)).toEqual(ticks);
});

test("every value lies on the scale, a given top that is too low included, and lines are few", () => {
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), fc.boolean(), (values, isWhole) => {
      const { low, high, ticks } = chartScale(values, { isWhole, maximum: 100 });
      const slack = 1e-6 * Math.max(1, Math.abs(low), Math.abs(high));
      expect(Math.min(...values)).toBeGreaterThanOrEqual(low - slack);
      expect(Math.max(...values)).toBeLessThanOrEqual(high + slack);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThan(10);
    }),
  );
});
