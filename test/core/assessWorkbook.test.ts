import { assessWorkbook, plainFacts, type CellValue, type Sheet } from "../../src/core";
import { goodService, header, settings, sheetOf } from "../fixtures/inventories";

const named = (name: string, rows: readonly (readonly CellValue[])[]): Sheet => ({ ...sheetOf(rows), name });
const services = ["تجديد بطاقة", "إصدار ترخيص بناء", "طلب قطعة أرض"].map(goodService);
const inventory = named("السيب", [header, ...services]);
const withoutHeader = named("مطرح", services);
const remarks = named("ملاحظات", [["تمت المراجعة"], ["في يناير"]]);
const cover = named("الجهة", [
  ["المؤسسة", "بلدية مسقط"],
  ["فترة البيانات", "2024"],
]);
const hidden = { ...named("قديم", services), facts: { ...plainFacts, visibility: "hidden" } } as const;

test("services under no known header are an error of their own sheet, beside an inventory that has none", () => {
  const { assessments } = assessWorkbook([withoutHeader, inventory], settings)!;
  expect(assessments.map(({ sheet, verdict }) => [sheet, verdict])).toEqual([
    ["مطرح", "rejected"],
    ["السيب", "accepted"],
  ]);
  expect(assessments[0]!.findings).toEqual([expect.objectContaining({ rule: "headerNotFound", severity: "error" })]);
});

test("where no header is known, it is the sheet with services that is said to lack it", () => {
  const { assessments } = assessWorkbook([remarks, withoutHeader], settings)!;
  expect(assessments.map(({ sheet }) => sheet)).toEqual(["مطرح"]);
});

test("sheets that are not assessed, why, and how much stands in those of another kind", () => {
  const { assessments, skipped } = assessWorkbook([cover, inventory, remarks, hidden, named("فارغة", [])], settings)!;
  expect(assessments.map(({ sheet, verdict }) => [sheet, verdict])).toEqual([["السيب", "accepted"]]);
  expect(skipped).toEqual([
    { name: "الجهة", why: "cover" },
    { name: "ملاحظات", why: "notRecognised", rows: 2 },
    { name: "قديم", why: "hidden" },
    { name: "فارغة", why: "notRecognised", rows: 0 },
  ]);
});
