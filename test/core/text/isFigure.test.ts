import fc from "fast-check";
import { isFigure } from "../../../src/core/text/isFigure";
import { readNumber } from "../../../src/core/text/readNumber";
import { tidyText } from "../../../src/core/text/tidyText";
import { noisyText } from "./noisyText";

test.each([
  "0",
  "66",
  "-7",
  "+7",
  "− 7",
  ".5",
  "٦٦",
  "۶۶",
  "\u200F66\u00A0",
  "٢,٦٨٠",
  "٢،٦٨٠",
  "2 680",
  "2'680",
  "1.234.567",
  "1.234,5",
  "٢٦٬٩٨٩٬١٢٠٫٥",
  "1234,567",
  "59%",
  "٪٥٩",
  "% 5.5",
  "-5 %",
  "007",
])("%j is a figure", (text) => expect(isFigure(text)).toBe(true));

test.each([
  "",
  " ",
  "-",
  "%",
  ".",
  "12a",
  "K",
  "نعم",
  "5.",
  "5-",
  "5-7",
  "=5",
  "-1+2",
  "(5)",
  "1e5",
  "2024-05-01",
  "1 23",
])("%j is no figure", (text) => expect(isFigure(text)).toBe(false));

test("whatever readNumber reads without a word of scale is a figure, and no letter is in a figure", () => {
  const written = fc.stringMatching(/^[-%٪+]? ?[0-9٠-٩.,٫٬ ]{0,12} ?[%٪]?$/);
  fc.assert(
    fc.property(fc.oneof(noisyText, written), (text) => {
      const isWithoutWord = !/\p{L}/u.test(text);
      if (isWithoutWord && readNumber(text).kind === "number") expect(isFigure(text)).toBe(true);
      if (isFigure(text)) expect(tidyText(text)).toMatch(/^[^\p{L}]*\p{Nd}[^\p{L}]*$/u);
    }),
    { numRuns: 5000 },
  );
});

test("a number is a figure in every way of writing it", () => {
  const locales = ["en-US", "ar-OM-u-nu-latn", "ar-EG-u-nu-arab", "fa-IR", "de-DE"];
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.constantFrom(...locales), (value, locale) => {
      expect(isFigure(value.toLocaleString(locale))).toBe(true);
      expect(isFigure(value.toLocaleString(locale, { style: "percent" }))).toBe(true);
    }),
  );
});
