import fc from "fast-check";
import { readNumber } from "../../../src/core/text/readNumber";
import { noisyText } from "./noisyText";

test.each([
  ["0", 0, []],
  ["-0", 0, []],
  ["66", 66, []],
  ["0.5", 0.5, []],
  [".5", 0.5, []],
  ["+7", 7, []],
  ["-7", -7, []],
  ["− 7", -7, []],
  ["123456789012345", 123456789012345, []],
  ["٦٦", 66, ["arabicDigits"]],
  ["۶۶", 66, ["persianDigits"]],
  ["٦۶", 66, ["arabicDigits", "persianDigits"]],
  ["\u200F66\u00A0", 66, ["hidden"]],
  ["<b>66</b>", 66, ["hidden"]],
  ["٢,٦٨٠", 2680, ["arabicDigits", "thousands"]],
  ["٢،٦٨٠", 2680, ["arabicDigits", "thousands"]],
  ["2٬680", 2680, ["thousands"]],
  ["2 680", 2680, ["thousands"]],
  ["2'680", 2680, ["thousands"]],
  ["1,234", 1234, ["thousands"]],
  ["1,234.56", 1234.56, ["thousands"]],
  ["٢٦٬٩٨٩٬١٢٠٫٥", 26989120.5, ["arabicDigits", "thousands"]],
  ["1.234.567", 1234567, ["thousands"]],
  ["1.234,5", 1234.5, ["thousands", "decimalComma"]],
  ["1,5", 1.5, ["decimalComma"]],
  ["0,123", 0.123, ["decimalComma"]],
  ["1234,567", 1234.567, ["decimalComma"]],
  ["1.5", 1.5, []],
  ["1.234", 1.234, ["ambiguous"]],
  ["0.857", 0.857, []],
  ["١٫٢٣٤", 1.234, ["arabicDigits"]],
  ["59%", 0.59, ["percent"]],
  ["٪٥٩", 0.59, ["arabicDigits", "percent"]],
  ["% -5.5", -0.055, ["percent"]],
  ["-5 %", -0.05, ["percent"]],
  ["١,٤ مليار", 1.4e9, ["arabicDigits", "decimalComma", "scale"]],
  ["2.3 million", 2300000, ["scale"]],
  ["1,250 million", 1.25e9, ["thousands", "scale"]],
  ["٣ آلاف", 3000, ["arabicDigits", "scale"]],
  ["26,989 ألف", 26989000, ["thousands", "scale"]],
  ["5 Billion", 5e9, ["scale"]],
  ["٨٨,٧٩٧,٥٢٥ مليون", 88797525, ["arabicDigits", "thousands", "spuriousScale"]],
  ["471193222مليون", 471193222, ["spuriousScale"]],
])("%j is %j %j", (text, value, notes) => {
  expect(readNumber(text)).toEqual({ kind: "number", value, notes });
});

test.each([
  "",
  " ",
  "-",
  "%",
  ".",
  ",",
  "12a",
  "K",
  "نعم",
  "007",
  "٠٩",
  "00",
  "00.5",
  "0,123,456",
  "12,34,567",
  "1,234,56",
  "1,234,5678",
  "1.234.56",
  "1 23",
  "5.",
  "5-",
  "5-7",
  "--5",
  "-%-5",
  "%5%",
  "(5)",
  "1e5",
  "Infinity",
  "NaN",
  "2024-05-01",
  "5 ريال",
  "مليون",
  "5% مليون",
  "5 مليون مليون",
  "1234567890123456",
  "9".repeat(400),
  ".33 / 3",
])("%j is not a number", (text) => {
  expect(readNumber(text)).toEqual({ kind: "notNumber" });
});

test("numbers are themselves, unless they are not finite", () => {
  expect(readNumber(0.59)).toEqual({ kind: "number", value: 0.59, notes: [] });
  expect(readNumber(NaN)).toEqual({ kind: "notNumber" });
  expect(readNumber(-Infinity)).toEqual({ kind: "notNumber" });
});

test("a value is finite, whatever the text", () => {
  const figure = fc.stringMatching(/^[-%٪+]?[0-9٠-٩.,٫٬ ]{0,20}[%٪]?( مليون| ألف)?$/);
  fc.assert(
    fc.property(fc.oneof(noisyText, figure), (text) => {
      const reading = readNumber(text);
      if (reading.kind === "number") expect(Number.isFinite(reading.value)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("a number survives every way of writing it", () => {
  const locales = ["en-US", "ar-OM-u-nu-latn", "ar-EG-u-nu-arab", "fa-IR", "de-DE"];
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.constantFrom(...locales), (cents, locale) => {
      const value = cents / 100;
      const text = value.toLocaleString(locale, { minimumFractionDigits: 2 });
      expect(readNumber(text)).toMatchObject({ kind: "number", value: value === 0 ? 0 : value });
      expect(readNumber(inArabicDigits(cents))).toMatchObject({ value: cents === 0 ? 0 : cents });
    }),
  );
});

function inArabicDigits(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
}
