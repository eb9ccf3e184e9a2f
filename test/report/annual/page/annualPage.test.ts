import fc from "fast-check";
import { annualPage } from "../../../../src/report/annual/page/annualPage";
import type { ReportDocument } from "../../../../src/report/annual/reportDocument";
import { sampleDocument } from "../sampleDocument";

const arabic = annualPage(sampleDocument("ar"), { language: "ar", digits: "arabic" });
const english = annualPage(sampleDocument("en"), { language: "en", digits: "western" });

test("is Arabic and right to left, or English and left to right", () => {
  expect(arabic).toContain('<html lang="ar" dir="rtl">');
  expect(english).toContain('<html lang="en" dir="ltr">');
});

test.each([
  ["Arabic", arabic],
  ["English", english],
])("%s: loads nothing and runs nothing", (_, page) => {
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(page).not.toMatch(/<script|<link|<img|<iframe|\son[a-z]+=|src=|url\(|https?:|@import/i);
});

test("the contents lead to every part, and every id is unique", () => {
  const ids = [...english.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target] of english.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  expect(english.match(/href="#/g)).toHaveLength(2);
});

test("figures are shown as a reader expects them, with their origin beside and in a title", () => {
  expect(english).toContain('title="Institutions!C2:C50');
  expect(english).toMatch(/78%<\/bdi>/);
  expect(english).toContain("+13");
  expect(english).toContain("−23");
  expect(english).toContain("Source: sheet Institutions, cells H2:H50");
  expect(english).toContain("Basis: 56 institutions in 2023, 49 in 2024");
  expect(english).toMatch(
    /<th scope="col" class="origin">Source: Institutions<\/th>[^]*<td class="origin">Score: B2\nLeap: D2</,
  );
});

test("Arabic-Indic digits in figures and charts, never in addresses", () => {
  expect(arabic).toContain("٢٦٬٩٨٩٬١٢٠");
  expect(arabic).toContain("٧٨٪");
  expect(arabic).toContain("المؤسسات!C2:C50");
  expect(arabic).toContain("H2:H50");
  const shown = arabic
    .slice(arabic.indexOf("<body"))
    .replace(/<[^>]*>/g, "")
    .replace(/[A-Z]\d+(:[A-Z]\d+)?|«[^»]*»/g, "");
  expect(shown).not.toMatch(/\d/);
});

test("western digits in Arabic, and never others in English", () => {
  const western = annualPage(sampleDocument("ar"), { language: "ar", digits: "western" });
  expect(western).toContain("26,989,120");
  expect(western).not.toMatch(/[٠-٩]/);
  expect(annualPage(sampleDocument("en"), { language: "en", digits: "arabic" })).toBe(english);
});

test("a sheet about one institution has neither cover nor contents", () => {
  const page = annualPage({ ...sampleDocument("en"), layout: "sheet" }, { language: "en", digits: "western" });
  expect(page).toContain('<body class="sheet">');
  expect(page).not.toContain("<nav>");
});

test("no text of a report is markup", () => {
  const tagNames = (page: string) => new Set(page.match(/<\/?[a-z!]+/gi));
  const known = tagNames(english);
  const hostile = fc.oneof(
    fc.constantFrom("<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</style><b>", "<!--", "]]>"),
    fc.string({ unit: "binary", maxLength: 30 }),
  );
  fc.assert(
    fc.property(hostile, hostile, (text, other) => {
      const page = annualPage(withTexts(text, other), { language: "en", digits: "western" });
      expect([...tagNames(page)].filter((tag) => !known.has(tag))).toEqual([]);
      expect(page).not.toMatch(/<script|onerror=alert\(1\)>/);
    }),
    { numRuns: 60 },
  );
});

function withTexts(text: string, other: string): ReportDocument {
  return {
    title: text,
    cover: [other],
    parts: [
      {
        id: "one",
        heading: text,
        sheetName: "one",
        blocks: [
          { kind: "text", text, origin: other },
          { kind: "remark", severity: "error", text: other },
          { kind: "heading", text },
          {
            kind: "table",
            table: {
              id: "t",
              caption: text,
              columns: [
                { title: other, width: 10 },
                { title: text, width: 10, format: "whole" },
              ],
              rows: [
                [text, { value: other, origin: text, formula: other }],
                [other, 3],
              ],
              origin: text,
              basis: other,
            },
          },
          {
            kind: "chart",
            chart: { title: text, kind: "bars", table: "t", categories: 0, series: [1], format: "whole" },
          },
        ],
      },
    ],
  };
}

test("a chart of a table that its part does not have is a mistake of ours", () => {
  const [part] = sampleDocument("en").parts;
  const broken = { ...part!, blocks: part!.blocks.filter(({ kind }) => kind !== "table") };
  const page = () => annualPage({ title: "", cover: [], parts: [broken] }, { language: "en", digits: "western" });
  expect(page).toThrow("levels");
});
