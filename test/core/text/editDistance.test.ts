import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { editDistance } from "../../../src/core/text/editDistance";

test.each([
  ["", "", 0],
  ["", "لا", 2],
  ["نعم", "", 3],
  ["تستازم", "تستلزم", 1],
  ["استمره", "استماره", 1],
  ["تحويل", "تمويل", 1],
  ["kitten", "sitting", 3],
])("between %j and %j: %i", (one, other, expected) => {
  expect(editDistance(one, other)).toBe(expected);
});

test("is the distance that another program finds, either way round", () => {
  const text = fc.oneof(fc.string({ unit: fc.constantFrom("ا", "ب", "ت", " "), maxLength: 40 }), fc.string());
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(editDistance(one, other)).toBe(distance(one, other));
      expect(editDistance(other, one)).toBe(distance(one, other));
    }),
    { numRuns: 2000 },
  );
});
