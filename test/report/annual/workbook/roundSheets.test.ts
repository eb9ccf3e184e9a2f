import { roundSheets } from "../../../../src/report/annual/workbook/roundSheets";
import { roundWorkbook } from "../../../../src/report/round/roundWorkbook";
import { roundOf } from "../../../core/comparison/roundOf";

/** The names of the sheets of one or two rounds by the periods that they state. */
function names(language: "ar" | "en", ...periods: readonly (string | null)[]): readonly string[] {
  const [now, before] = periods.map((period) => ({ ...roundWorkbook(roundOf([], { period }), language), period }));
  return roundSheets(now!, before, language).sheets.map(({ name }) => name);
}

const sheetsOfTwo: readonly (readonly ["ar" | "en", string | null, string | null, readonly string[]])[] = [
  [
    "en",
    "2024",
    "2023",
    ["Institutions 2024", "National catalogue 2024", "Institutions 2023", "National catalogue 2023"],
  ],
  [
    "ar",
    "النصف الأول 2024",
    "النصف الأول 2023",
    [
      "المؤسسات النصف الأول 2024",
      "الدليل الوطني النصف الأول 2024",
      "المؤسسات النصف الأول 2023",
      "الدليل الوطني النصف الأول 2023",
    ],
  ],
  [
    "en",
    "First half of 2024",
    "First half of 2023",
    [
      "Institutions First half of 2024",
      "National cat First half of 2024",
      "Institutions First half of 2023",
      "National cat First half of 2023",
    ],
  ],
];

test.each(sheetsOfTwo)("%s: the period stands whole in the names: %s, %s", (language, now, before, expected) => {
  expect(names(language, now, before)).toEqual(expected);
});

test.each([
  ["2024", "2024"],
  ["h1/2024", "H1 2024"],
  [null, "2023"],
  ["The first of the two halves of the year 2024", "The first of the two halves of the year 2023"],
])("periods that tell nothing apart in a sheet's name, %s and %s, give way to words", (now, before) => {
  expect(names("en", now, before)).toEqual([
    "Institutions this round",
    "National catalogue this round",
    "Institutions round before",
    "National catalogue round before",
  ]);
});

test.each([
  ["2024", "Institutions 2024"],
  [null, "Institutions"],
  ["The first of the two halves of the year 2024", "Institutions this round"],
])("one round alone, %s: %s", (now, expected) => {
  expect(names("en", now)[0]).toBe(expected);
});
