import fc from "fast-check";
import { keyBySteps } from "../../../src/core/text/keySteps";
import { matchingKey } from "../../../src/core/text/matchingKey";
import { tidyText } from "../../../src/core/text/tidyText";
import { noisyText } from "./noisyText";

test.each([
  ["القابليَّة للجاهـزیة  الإلكترونيّة", "القابليه للجاهزيه الالكترونيه"],
  ["من الحكومة إلى الأفراد (G2C)", "من الحكومه الي الافراد g2c"],
  ["آلية جزئياً", "اليه جزييا"],
  ["جزَّئياً", "جزييا"],
  ["ﺧﺪﻣﺔ ﻻ", "خدمه لا"],
  ["ید <i>و</i> ی", "يد و ي"],
  ["\u200Fنعم\u00A0", "نعم"],
  ["متلقي/الخدمة:", "متلقي الخدمه"],
  ["أداء", "اداء"],
  ["٢٠٢٤ ۲۰۲۵ 2026", "2024 2025 2026"],
  ["٥٩٪", "59%"],
  ["У", "У"],
  ["a < b > c", "a b c"],
  ["😀 نعم", "😀 نعم"],
  ["", ""],
  [" - (…) ", ""],
])("%j has the key %j", (text, key) => {
  expect(matchingKey(text)).toBe(key);
});

test.each([
  ["سلطنة عُمان", "سلطنه عمان"],
  ["إجازة", "اجازة"],
  ["على", "علی"],
  ["کتاب", "ڪتاب"],
  ["أ", "ا\u0654"],
  ["é", "e\u0301"],
])("%j and %j share a key", (one, other) => {
  expect(matchingKey(one)).toBe(matchingKey(other));
});

test.each([
  ["صغير", "ضغير"],
  ["ماء", "ما"],
  ["K", "لا"],
  ["اجازة خاصة", "اجازةخاصة"],
])("%j and %j do not", (one, other) => {
  expect(matchingKey(one)).not.toBe(matchingKey(other));
});

test("the fast pass equals the steps, one by one", () => {
  fc.assert(
    fc.property(noisyText, (text) => expect(matchingKey(text)).toBe(keyBySteps(text))),
    { numRuns: 2000 },
  );
});

test("it equals the steps for every single character between others", () => {
  for (let code = 0; code <= 0xffff; code++) {
    const text = `ن ${String.fromCharCode(code)}1`;
    if (matchingKey(text) !== keyBySteps(text)) throw new Error(`differs at ${code.toString(16)}`);
  }
});

test("the key of a key is the key, and tidying first changes nothing", () => {
  fc.assert(
    fc.property(noisyText, (text) => {
      expect(matchingKey(matchingKey(text))).toBe(matchingKey(text));
      expect(matchingKey(tidyText(text))).toBe(matchingKey(text));
    }),
    { numRuns: 2000 },
  );
});

test.each([255, 256, 257, 600, 32767, 32768, 200_000])("%d letters", (length) => {
  expect(matchingKey("أ".repeat(length - 1) + "ب")).toBe("ا".repeat(length - 1) + "ب");
});
