import { areaAt } from "../../../src/host/cells/address";
import { formulaAreas } from "../../../src/host/office/reading/formulaAreas";

test.each<[string, unknown, unknown, boolean]>([
  ["a formula", "=1+1", 2, true],
  ["a formula that gives nothing", '=""', "", true],
  ["a text that looks like a formula", "=1+1", "=1+1", false],
  ["such a text behind an apostrophe", "'=1+1", "=1+1", false],
  ["a text", "x", "x", false],
  ["a number", 12, 12, false],
  ["a blank cell", "", "", false],
  ["a value that spilled from another cell, or whose formula is hidden", "", "x", true],
])("%s", (_, formula, value, isFormula) => {
  const range = { values: [["x", value]], formulas: [["x", formula]] } as unknown as Excel.Range;
  expect(formulaAreas(range, areaAt("C5:D5"))).toEqual(isFormula ? [areaAt("D5")] : []);
});
