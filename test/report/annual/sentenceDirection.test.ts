import type { MessageLanguage } from "../../../src/messages/language";
import { annualPage } from "../../../src/report/annual/page/annualPage";
import { isolatedQuotes } from "../../../src/report/annual/parts/isolatedQuotes";
import { annualWorkbook } from "../../../src/report/annual/workbook/annualWorkbook";
import { institutionOf, roundOf } from "../../core/comparison/roundOf";
import { reportOf } from "./annualRounds";

const kept = { ar: "«K» يبدو خطأً؛ قُرئ «لا».", en: "«لا» is not a year." };

const report = (language: MessageLanguage) =>
  reportOf({
    language,
    before: undefined,
    now: roundOf([institutionOf("a")], {
      findings: [{ institution: "a", severity: "error", rule: "unreadable", sheet: "", place: "", message: kept }],
    }),
  });

test("what a kept sentence quotes has its own direction again, once", () => {
  const isolated = "«\u2068K\u2069» يبدو خطأً؛ قُرئ «\u2068لا\u2069».";
  expect(isolatedQuotes(kept.ar)).toBe(isolated);
  expect(isolatedQuotes(isolated)).toBe(isolated);
});

test.each(["ar", "en"] as const)("%s: a sentence of the annex reads in the page's direction", (language) => {
  const page = annualPage(report(language), { language, digits: "western" });
  expect(page).toContain(`<td class="text">${isolatedQuotes(kept[language])}</td>`);
});

test.each([
  ["ar", "\u200F"],
  ["en", "\u200E"],
] as const)("%s: a cell that begins with the other script's value is told its side", (language, mark) => {
  const { sheets } = annualWorkbook(report(language), [], language);
  const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  expect(cells).toContain(mark + isolatedQuotes(kept[language]));
});
