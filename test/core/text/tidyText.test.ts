import fc from "fast-check";
import { hiddenMarks } from "../../../src/core/text/hiddenMarks";
import { bitOf, suspicions } from "../../../src/core/text/suspicions";
import { tidySteps } from "../../../src/core/text/tidySteps";
import { tidyText } from "../../../src/core/text/tidyText";
import { noisyText } from "./noisyText";

test.each([
  [" یدو<i>ی</i>\u200F", "يدوي"],
  ["یدو <i>ی</i>", "يدو ي"],
  ["طلب\u00A0 قرض\n", "طلب قرض"],
  ["خـــدمة ﻻ", "خدمة لا"],
  ["<i\u200B>نعم</iـ>", "نعم"],
  ["هـ<i>ا</i>", "ها"],
  ["\u200B", ""],
])("%j is tidied to %j", (text, expected) => {
  expect(tidyText(text)).toBe(expected);
});

test.each([
  "الجنسية العُمانية",
  "إضافة أو آخر، مؤقت ئ ء ة ى ي",
  "آلية جزئياً",
  "٢,٦٨٠ و 59% و ۱۲",
  "(الاسم / القبيلة) – «نعم»؟",
  "a < b > c",
  "١٤٤٥ هـ",
  "У K Café 😀",
  "",
])("%j is left as it is", (text) => {
  expect(tidyText(text)).toBe(text);
  expect(hiddenMarks(text)).toEqual([]);
});

test("tidying twice is tidying once, and leaves nothing hidden", () => {
  fc.assert(
    fc.property(noisyText, (text) => {
      const tidy = tidyText(text);
      expect(tidyText(tidy)).toBe(tidy);
      expect(hiddenMarks(text).length === 0).toBe(tidy === text);
    }),
    { numRuns: 2000 },
  );
});

test("a step that is not suspected changes nothing", () => {
  fc.assert(
    fc.property(noisyText, (text) => {
      const suspected = suspicions(text);
      for (const step of tidySteps) if ((suspected & bitOf(step)) === 0) expect(step.rewrite(text)).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test("it equals all steps, run until none acts", () => {
  const byAllSteps = (text: string): string => {
    const next = tidySteps.reduce((before, step) => step.rewrite(before), text);
    return next === text ? text : byAllSteps(next);
  };
  fc.assert(
    fc.property(noisyText, (text) => expect(tidyText(text)).toBe(byAllSteps(text))),
    { numRuns: 2000 },
  );
});

test("plain Arabic is above suspicion", () => {
  expect(suspicions("التصديق على استمارة طلب (الاسم / القبيلة)، ٢٠٢٤")).toBe(0);
});
