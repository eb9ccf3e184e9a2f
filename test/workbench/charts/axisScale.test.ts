import { axisScale } from "../../../src/workbench/charts/axisScale";

const free = { minimum: null, maximum: null, majorUnit: null };

test.each([
  ["shares up to the whole", [0.02, 0.95], { ...free, maximum: 1 }, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ["counts", [1, 63, 2], free, [0, 20, 40, 60, 80]],
  ["a value at the top of a step leaves room", [100], free, [0, 20, 40, 60, 80, 100, 120]],
  ["below zero", [-3, 5], free, [-4, -2, 0, 2, 4, 6]],
  ["nothing at all", [], free, [0, 0.2]],
  ["a step of the user's", [10], { minimum: 0, maximum: 10, majorUnit: 5 }, [0, 5, 10]],
])("%s", (_, values, fixed, ticks) => {
  expect(axisScale(values, fixed).ticks).toEqual(ticks);
});
