import { readPublished } from "../../src/core";
import { fileReport } from "../../src/report/fileReport";
import { fileText } from "../../src/report/fileText";
import { fileSection } from "../../src/report/page/fileSection";
import { assessRows, goodService, header } from "../fixtures/inventories";
import { arabic, english } from "./checkedInventory";

const reading = readPublished({
  format: "jahiz-published/1",
  source: "التقرير السنوي",
  lists: [{ label: "خدمات", totals: [4], parts: [{ label: "أ", value: 4 }], note: "من صفحة الوزارة" }],
});
if (!("published" in reading)) throw new Error("The figures cannot be read");
const { published } = reading;
const assessment = assessRows([header, goodService("إصدار ترخيص بناء")], { published });
const checked = { file: "a.xlsx", assessments: [assessment], skipped: [], error: null };

test("where the figures stand comes first, and a list's note behind the list", () => {
  const [sheet] = fileReport(checked, { ...arabic, published }).sheets;
  expect(sheet?.reconciliation.map(({ agreement }) => agreement)).toEqual(["remarks", "agrees", "remarks"]);
  expect(sheet?.reconciliation[0]?.text).toContain("التقرير السنوي");
  expect(sheet?.reconciliation[2]?.text).toContain("من صفحة الوزارة");
});

test("the terminal and the page show both", () => {
  const report = fileReport(checked, { ...english, published });
  for (const shown of [fileText(report, "en"), fileSection(report, "en").markup]) {
    expect(shown).toContain("Source of the published figures: \u2068التقرير السنوي\u2069");
    expect(shown).toContain("noted with the published figures: \u2068من صفحة الوزارة\u2069");
  }
});
