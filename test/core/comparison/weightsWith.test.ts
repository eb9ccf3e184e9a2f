import { weightsWith } from "../../../src/core/comparison/weightsWith";

test.each([
  [{ a: 40, b: 30, c: 30 }, "a", 50, { a: 50, b: 25, c: 25 }],
  [{ a: 40, b: 30, c: 30 }, "b", 100, { a: 0, b: 100, c: 0 }],
  [{ a: 0.5, b: 0.1, c: 0.4 }, "a", 0.75, { a: 0.75, b: 0.05, c: 0.2 }],
  [{ a: 100, b: 0, c: 0 }, "a", 40, { a: 40, b: 30, c: 30 }],
  [{ a: 60, b: 40 }, "b", 50, { a: 50, b: 50 }],
])("%j with %s at %d", (weights, perspective, weight, expected) => {
  const found = weightsWith(weights, perspective, weight);
  for (const [id, value] of Object.entries(expected)) expect(found[id]).toBeCloseTo(value, 12);
});
