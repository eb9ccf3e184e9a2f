import { asMapped, assessWorkbook, collectSubmission, columnKey, readMapping } from "../../../src/core";
import { goodService, header, settings, sheetOf } from "../../fixtures/inventories";

const strange = header.map((text, column) =>
  column === 0 ? "اسم الخدمة" : column === 1 ? "الصنف" : column === 2 ? "" : text,
);
const sheet = sheetOf([strange, goodService("إصدار ترخيص"), goodService("تجديد سجل")]);
const mapping = { الصنف: "nature", [columnKey(sheet.name, 2, "")]: "seasonal" } as const;

describe("a workbook that is read as its user mapped its headers", () => {
  test("has the columns, and names the headers that were so read", () => {
    const before = assessWorkbook([sheet], settings)!.assessments[0]!;
    const { sheets, settings: own, headers } = asMapped([sheet], settings, mapping);
    const after = assessWorkbook(sheets, own)!.assessments[0]!;
    expect([before.verdict, after.verdict]).toEqual(["rejected", "accepted"]);
    expect(headers.map(({ cell, text, field }) => [cell, text, field])).toEqual([
      ["B1", "الصنف", "nature"],
      ["C1", "", "seasonal"],
    ]);
  });

  test("is collected so, with a note that says it", () => {
    const file = { path: "أ.xlsx", collected: "2024-01-01", seal: "none" } as const;
    expect(collectSubmission(file, [sheet], settings)!.institution.verdict).toBe("rejected");
    const { institution, remarks } = collectSubmission({ ...file, mapping }, [sheet], settings)!;
    expect(institution.verdict).toBe("accepted");
    expect(remarks).toContainEqual(expect.objectContaining({ kind: "headersMapped", severity: "note" }));
  });

  test.each([
    ["nothing was said", undefined],
    ["what was said is of headers that it has not", { عنوان: "visit" }],
    ["another header stands in the column by now", { [columnKey(sheet.name, 2, "موسم")]: "seasonal" }],
  ])("stays as it is where %s", (_, said) => {
    const { sheets, headers } = asMapped([sheet], settings, said);
    expect(sheets).toEqual([sheet]);
    expect(headers).toEqual([]);
  });
});

test.each([
  ["a mapping", { الصنف: "nature" }, { الصنف: "nature" }],
  ["what is no field's id", { a: 1, b: "visit" }, { b: "visit" }],
  ["a list", ["nature"], {}],
  ["nothing", undefined, {}],
])("of %s that a file keeps, only what has its shape is read", (_, kept, read) => {
  expect(readMapping(kept)).toEqual(read);
});
