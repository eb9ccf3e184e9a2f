import { ar } from "../../../src/workbench/words/ar";
import { en } from "../../../src/workbench/words/en";
import { languageOf } from "../../../src/workbench/words/wordsFor";
import { sheetFunctions } from "../../../src/workbench/formulas/functions/sheetFunctions";

test.each([
  ["", "ar"],
  ["?lang=en", "en"],
  ["?lang=EN-us", "en"],
  ["?lang=ar", "ar"],
  ["?lang=fr", "ar"],
])("the address %j asks for %s", (query, language) => {
  expect(languageOf(query)).toBe(language);
});

test("the number of functions that the page claims is near the truth", () => {
  for (const { banner } of [ar, en]) {
    const claimed = Number(/\d+/.exec(banner.limits[0] ?? "")?.[0]);
    expect(Math.abs(claimed - sheetFunctions.size)).toBeLessThanOrEqual(9);
  }
});
