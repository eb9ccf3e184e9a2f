import fc from "fast-check";
import { serviceCatalogue } from "../../src/core";
import { fileReport } from "../../src/report/fileReport";
import { fileSection } from "../../src/report/page/fileSection";
import { reportPage } from "../../src/report/page/reportPage";
import type { ReportContext } from "../../src/report/reportContext";
import { goodService, header, scannedMuscat } from "../fixtures/inventories";
import { arabic, checkedInventory, english } from "./checkedInventory";

function page(rows: readonly (readonly (string | null)[])[], context: ReportContext = arabic, file = "a.xlsx"): string {
  const report = fileReport(checkedInventory(rows, file), context);
  const markup = fileSection(report, context.language).markup;
  return reportPage([{ file: report.file, verdict: report.verdict, markup }], serviceCatalogue, context.language);
}

/** The tags of a page, without what stands between them. */
function tags(markup: string): string[] {
  return markup.match(/<[^>]*>/g) ?? [];
}

describe("the page", () => {
  test("is Arabic and right to left, or English and left to right", () => {
    const rows = [header, goodService("إصدار ترخيص بناء")];
    expect(page(rows)).toContain('<html lang="ar" dir="rtl">');
    expect(page(rows, english)).toContain('<html lang="en" dir="ltr">');
  });

  test("leaves no heading, and no key of the bars, alone at the foot of a printed page", () => {
    const print = page(scannedMuscat("reading")).replace(/^[\s\S]*@media print/, "");
    const kept = /([^{}]*)\{ break-after: avoid; \}/
      .exec(print)?.[1]
      ?.split(",")
      .map((selector) => selector.trim());
    expect(kept).toEqual(["h2", "h3", "h2 + p", "h3 + p", ".counts", ".key"]);
    expect(print).toContain("thead { display: table-header-group; break-after: avoid; }");
  });

  test("loads nothing and runs nothing", () => {
    const markup = page(scannedMuscat("reading"));
    expect(markup).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(markup).not.toMatch(/<script|<link|<img|<iframe|\son[a-z]+=|src=|url\(|https?:|@import/i);
  });

  test("a screen reader finds its main part, and no header that says nothing", () => {
    const markup = page(scannedMuscat("reading"));
    expect(tags(markup).filter((tag) => /^<\/?(main|h1)>$/.test(tag))).toEqual(["<main>", "<h1>", "</h1>", "</main>"]);
    expect(markup).not.toMatch(/<th[^>]*><\/th>/);
  });

  test("shows the verdict, the counts, an interval and a proposal", () => {
    const markup = page(scannedMuscat("reading"), english);
    expect(markup).toContain("Rejected");
    expect(markup).toContain("66 services");
    expect(markup).toContain("57.6% to 71.2%");
    expect(markup).toContain('<td class="number">57.6%</td>');
    expect(markup).toContain("خدمة تهم عدد ضغير من المستفيدين");
    expect(markup).toContain("<svg");
  });

  test("shows hidden characters as codes", () => {
    const row = goodService("إصدار ترخيص بناء");
    row[1] = "تفاعلية\u200F";
    expect(page([header, row])).toContain("تفاعلية[U+200F]");
  });

  test("stays small however much is wrong, and its counts stay whole", () => {
    const rows = [
      header,
      ...Array.from({ length: 3000 }, (_, index) => [`س${index}`, `قيمة ${index}`, ...goodService("").slice(2)]),
    ];
    const markup = page(rows, english);
    expect(markup.length).toBeLessThan(300_000);
    expect(markup).toMatch(/<bdi dir="ltr">3000<\/bdi>/);
    expect(markup).toContain("and 2960 more");
  });

  test("no text of a cell, header, sheet or file is markup", () => {
    const plain = new Set(tags(page([header, goodService("نص")], arabic, "x")).map((tag) => tag.split(/[\s>]/)[0]));
    const known = new Set([
      ...plain,
      "<table",
      "<thead",
      "<tbody",
      "<tr",
      "<th",
      "<td",
      "<bdi",
      "<p",
      "<h5",
      "<i",
      "</i",
      "</p",
      "</h5",
      "</table",
      "</thead",
      "</tbody",
      "</tr",
      "</th",
      "</td",
      "</bdi",
      "<svg",
      "<rect",
      "</svg",
    ]);
    const hostile = fc.oneof(
      fc.constantFrom(
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "</style><b>",
        "&lt;b&gt;",
        "'\"<>&",
        "]]>",
        "<!--",
        "=cmd|'/c'!A1",
      ),
      fc.string({ unit: "binary", maxLength: 40 }),
    );
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 11, maxLength: 11 }), hostile, hostile, (cells, title, file) => {
        const markup = page([[...header, title], [...cells, title], goodService("إصدار ترخيص بناء")], arabic, file);
        const found = tags(markup).map((tag) => tag.split(/[\s>]/)[0] ?? "");
        expect(found.filter((tag) => !known.has(tag))).toEqual([]);
        expect(markup).not.toMatch(/<script|onerror=alert\(1\)>/);
      }),
      { numRuns: 60 },
    );
  });
});
