import type { SheetFacts } from "../../../src/host/sheet";
import { readWorkbook } from "../../../src/host/xlsx/readWorkbook";
import { failureOf } from "./failureOf";
import { mainNamespace, relationship, relationships, type SheetSource, workbookBytes } from "./workbookBytes";

/** What stands beside the cells, and the facts it gives; every other fact is that of a plain sheet. */
const facts: readonly (readonly [title: string, sheet: SheetSource, facts: Partial<SheetFacts>])[] = [
  ["plain", {}, {}],
  ["hidden sheet", { state: "hidden" }, { visibility: "hidden" }],
  ["very hidden sheet (35)", { state: "veryHidden" }, { visibility: "veryHidden" }],
  ["protected (34)", { after: '<sheetProtection sheet="1"/>' }, { isProtected: true }],
  ["protection that is not in force", { after: '<sheetProtection sheet="0"/>' }, {}],
  ["right to left (36)", { before: '<sheetViews><sheetView rightToLeft="1"/></sheetViews>' }, { isRightToLeft: true }],
  [
    "right to left, spelt out (36)",
    { before: '<sheetViews><sheetView rightToLeft="true"/></sheetViews>' },
    { isRightToLeft: true },
  ],
  ["filter without effect", { after: '<autoFilter ref="A1:B9"/>' }, {}],
  [
    "filter with a condition (7)",
    { after: '<autoFilter ref="A1:B9"><filterColumn colId="0"/></autoFilter>' },
    { isFiltered: true },
  ],
  [
    "filter with hidden rows (6, 7)",
    {
      data: '<row r="2" hidden="1"/><row r="3" hidden="1"/><row r="5" hidden="true"/>',
      after: '<autoFilter ref="A1:B9"/>',
    },
    {
      isFiltered: true,
      hiddenRows: [
        { first: 2, last: 3 },
        { first: 5, last: 5 },
      ],
    },
  ],
  [
    "hidden columns (6)",
    {
      before:
        '<cols><col min="1" max="1"/><col min="2" max="3" hidden="1"/><col min="4" max="16384" hidden="1"/></cols>',
    },
    { hiddenColumns: [{ first: 1, last: 16383 }] },
  ],
  [
    "merges, one of whole columns (3, 40)",
    { after: '<mergeCells><mergeCell ref="A1:L1048576"/><mergeCell ref="M2:N3"/></mergeCells>' },
    {
      merges: [
        { firstRow: 1, lastRow: 1048576, firstColumn: 0, lastColumn: 11 },
        { firstRow: 2, lastRow: 3, firstColumn: 12, lastColumn: 13 },
      ],
    },
  ],
  [
    "formulas, joined to areas (24)",
    {
      data: '<row r="1"><c r="A1"><f>1</f><v>1</v></c><c r="B1"><f>1</f><v>1</v></c><c r="D1"><f t="array" ref="D1:D9">1</f><v>1</v></c></row><row r="2"><c r="A2"><f>1</f></c><c r="B2"><f>1</f></c></row><row r="4"><c r="A4"><f>1</f></c></row>',
    },
    {
      formulas: [
        { firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 1 },
        { firstRow: 4, lastRow: 4, firstColumn: 0, lastColumn: 0 },
        { firstRow: 1, lastRow: 9, firstColumn: 3, lastColumn: 3 },
      ],
    },
  ],
  [
    "whole-column drop-downs are passed by (40)",
    {
      after: `<dataValidations count="12">${'<dataValidation type="list" sqref="A1:A1048576"><formula1>"نعم,لا"</formula1></dataValidation>'.repeat(12)}</dataValidations>`,
    },
    {},
  ],
];

const plain: SheetFacts = {
  visibility: "visible",
  isProtected: false,
  isRightToLeft: false,
  isFiltered: false,
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  tables: [],
  formulas: [],
};

test.each(facts)("%s", (_, sheet, expected) => {
  expect(readWorkbook(workbookBytes({ sheets: [sheet] })).sheets[0]?.facts).toEqual({ ...plain, ...expected });
});

const table = (ref: string, inside = "") =>
  `<table xmlns="${mainNamespace}" id="1" name="t" displayName="الخدمات" ref="${ref}">${inside}</table>`;
const withTable = (xml: string) =>
  workbookBytes({
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(relationship("rId1", "table", "../tables/table1.xml")),
      "xl/tables/table1.xml": xml,
    },
  });

test("a table is named with its area, and its filter is the sheet's (7, 11)", () => {
  const read = readWorkbook(
    withTable(table("$B$2:C9", '<autoFilter ref="B2:C9"><filterColumn colId="1"/></autoFilter>')),
  );
  const area = { firstRow: 2, lastRow: 9, firstColumn: 1, lastColumn: 2 };
  expect(read.sheets[0]?.facts).toEqual({ ...plain, tables: [{ name: "الخدمات", area }], isFiltered: true });
});

test("areas that are none are damage", () => {
  expect(failureOf(() => readWorkbook(withTable(table("B9:C2"))))).toEqual({
    kind: "damagedCell",
    sheet: "Sheet1",
    cell: "B9:C2",
  });
  const merged = workbookBytes({ sheets: [{ after: '<mergeCells><mergeCell ref="A0:B1"/></mergeCells>' }] });
  expect(failureOf(() => readWorkbook(merged))).toEqual({ kind: "damagedCell", sheet: "Sheet1", cell: "A0:B1" });
});

test("sheets come in the order of their tabs; chart and dialog sheets are left out", () => {
  const bytes = workbookBytes({
    sheets: [
      { name: "ب" },
      { name: "chart", kind: "chartsheet" },
      { name: "__proto__" },
      { name: "dialog", kind: "dialogsheet" },
      { name: "أ" },
    ],
  });
  expect(readWorkbook(bytes).sheets.map(({ name }) => name)).toEqual(["ب", "__proto__", "أ"]);
  expect(({} as Record<string, unknown>)["name"]).toBeUndefined();
});
