import fc from "fast-check";
import { matchingKey } from "../../../src/core/text/matchingKey";
import { rasmKey } from "../../../src/core/text/rasmKey";
import { noisyText } from "./noisyText";

test.each([
  ["نفاعلية", "تفاعلية", true],
  ["عير", "غير", true],
  ["ضغير", "صغير", true],
  ["التفائية", "التلقائية", false],
  ["ضىغير", "صغير", false],
  ["كبير", "صغير", false],
  ["نعم", "لا", false],
])("%j and %j share their skeleton: %j", (one, other, same) => {
  expect(rasmKey(one) === rasmKey(other)).toBe(same);
});

test("it is idempotent and the same over text and key", () => {
  fc.assert(
    fc.property(noisyText, (text) => {
      expect(rasmKey(rasmKey(text))).toBe(rasmKey(text));
      expect(rasmKey(matchingKey(text))).toBe(rasmKey(text));
    }),
  );
});
