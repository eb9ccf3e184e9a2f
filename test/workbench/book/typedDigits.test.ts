import { typedDigits } from "../../../src/workbench/book/typedDigits";

test.each([
  ["٢٠", "20"],
  ["١٢٫٥", "12.5"],
  ["٢٬٦٨٠", "2,680"],
  ["-٣", "-3"],
  ["٥٠٪", "50%"],
  ["20", "20"],
  ["الخدمة ٢", "الخدمة ٢"],
  ["", ""],
])("%s is typed as %s", (text, typed) => {
  expect(typedDigits(text)).toBe(typed);
});
