import { fitsFormula } from "../../../src/host/cells/fitsFormula";

const letters = (count: number) => "x".repeat(count);

test.each([
  ["a text of 255 letters", `=IF(A1,"${letters(255)}","")`, true],
  ["a text of 256 letters", `=IF(A1,"","${letters(256)}")`, false],
  ["a quotation mark that stands twice is one", `=IF(A1,"${letters(253)}""""",0)`, true],
  ["texts side by side, each short enough", `="${letters(200)}"&"${letters(200)}"`, true],
  ["a quotation mark in a sheet's name opens no text", `='a"b'!A1+${letters(255)}+'a"b'!A2`, true],
  ["a sheet's name with an apostrophe", `='a''b"'!A1&"${letters(256)}"`, false],
  ["a formula of 8192 signs", `=${letters(8191)}`, true],
  ["a formula of 8193 signs", `=${letters(8192)}`, false],
])("%s", (_, formula, expected) => {
  expect(fitsFormula(formula)).toBe(expected);
});
