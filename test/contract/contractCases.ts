import { mainNamespace, relationship, relationships, type WorkbookSource } from "../host/xlsx/workbookBytes";

const styles =
  '<numFmts><numFmt numFmtId="164" formatCode="yyyy/mm/dd"/><numFmt numFmtId="165" formatCode="0.00&quot;day&quot;"/>' +
  '<numFmt numFmtId="166" formatCode="[$-2000000]dd/mm/yyyy;@"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="165"/>' +
  '<xf numFmtId="20"/><xf numFmtId="46"/><xf numFmtId="49"/><xf numFmtId="166"/><xf numFmtId="17"/></cellXfs>';

const text = (address: string, words: string): string =>
  `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
const number = (address: string, value: number | string, style = 0): string =>
  `<c r="${address}" s="${style}"><v>${value}</v></c>`;
const row = (at: number, cells: string, attributes = ""): string => `<row r="${at}" ${attributes}>${cells}</row>`;
const rows = (count: number, cell: (at: number) => string, attributes: (at: number) => string = () => ""): string =>
  Array.from({ length: count }, (_, index) => row(index + 1, cell(index + 1), attributes(index + 1))).join("");
const one = (data: string, sheet: object = {}): WorkbookSource => ({ styles, sheets: [{ data, ...sheet }] });
const dates = (serials: readonly (readonly [value: number | string, style: number])[]): string =>
  serials.map(([value, style], index) => row(index + 1, number(`A${index + 1}`, value, style))).join("");

const table = (ref: string, inside = ""): WorkbookSource["parts"] => ({
  "xl/worksheets/_rels/sheet1.xml.rels": relationships(relationship("rId1", "table", "../tables/table1.xml")),
  "xl/tables/table1.xml": `<table xmlns="${mainNamespace}" id="1" name="t" displayName="الخدمات" ref="${ref}">${inside}<tableColumns count="2"><tableColumn id="1" name="أ"/><tableColumn id="2" name="ب"/></tableColumns></table>`,
});
const tableRows =
  row(2, text("B2", "أ") + text("C2", "ب")) + row(3, text("B3", "x") + text("C3", "y")) + row(4, text("B4", "z"));
const tableSource = (part: WorkbookSource["parts"], data = tableRows): WorkbookSource => ({
  ...one(data, { after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' }),
  parts: part,
});

/** Files that every host must read alike. */
export const contractCases: Readonly<Record<string, WorkbookSource>> = {
  "an empty workbook": {},
  "one cell, not in a corner": one(row(5, text("C5", "x"))),
  texts: {
    ...one(
      row(1, text("A1", "نعم") + text("B1", "  لا ") + text("C1", "=1+1") + text("D1", "007") + text("E1", "'x")) +
        row(
          2,
          text("A2", "a\nb") + text("B2", "TRUE") + text("C2", "#N/A") + text("D2", "2024-05-01") + text("E2", "+968"),
        ) +
        row(3, text("A3", "\u200fيدوي\u200b") + text("B3", "ﻻ") + text("C3", "۲۰۱۷") + text("D3", "&lt;b&gt;&amp;")) +
        row(4, '<c r="A4" t="s"><v>0</v></c><c r="B4" t="s"><v>1</v></c><c r="C4" t="s"><v>2</v></c>'),
    ),
    sharedStrings: "<si><t>آلية</t></si><si><r><t>خدمة </t></r><r><rPr><b/></rPr><t>e-visa</t></r></si><si><t/></si>",
  },
  "a text as long as a cell holds": one(row(1, text("A1", "ن".repeat(32_767)))),
  "texts under the text format": one(
    row(1, '<c r="A1" s="7" t="inlineStr"><is><t>12</t></is></c>') + row(2, number("A2", 12, 7)),
  ),
  "numbers and booleans": one(
    row(1, number("A1", 12.5) + number("B1", "-1.5E-3") + number("C1", 0) + number("D1", "0.1")) +
      row(2, '<c r="A2" t="b"><v>1</v></c><c r="B2" t="b"><v>0</v></c>' + number("C2", "123456789012345")),
  ),
  blanks: one(
    row(1, '<c r="A1" s="1"/>' + text("C1", "x") + '<c r="D1"><v/></c>') + row(3, "") + row(4, text("A4", "y")),
  ),
  errors: one(
    ["#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"]
      .map((error, index) => row(index + 1, `<c r="A${index + 1}" t="e"><v>${error}</v></c>`))
      .join(""),
  ),
  "formulas with their results": one(
    row(1, '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"نعم"</f><v>نعم</v></c>' + text("C1", "x")) +
      row(2, '<c r="A2"><f>2+2</f><v>4</v></c><c r="B2" t="b"><f>1=2</f><v>0</v></c>') +
      row(4, '<c r="A4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B4" s="1"><f>45413</f><v>45413</v></c>'),
  ),
  "dates since 1900": one(
    dates([
      [45413, 1],
      [45413.5625, 2],
      [1, 3],
      [59, 3],
      [60, 3],
      [61, 3],
      [45413, 4],
      [0.5625, 5],
      [1.5, 6],
      [45413, 8],
      [45413, 9],
      [-1, 1],
      [0, 1],
      [2958465, 1],
      [2958466, 1],
    ]),
  ),
  "dates since 1904": {
    ...one(
      dates([
        [43951, 1],
        [0, 1],
        [1, 3],
        [43951.5, 2],
      ]),
    ),
    workbookProperties: '<workbookPr date1904="1"/>',
  },
  "merged cells": one(
    row(1, text("A1", "العنوان")) +
      row(2, text("A2", "أ") + text("B2", "ب")) +
      row(3, text("B3", "x")) +
      row(4, text("B4", "y")),
    { after: '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A4"/></mergeCells>' },
  ),
  "hidden rows": one(
    rows(
      6,
      (at) => text(`A${at}`, `${at}`),
      (at) => (at === 2 || at === 3 || at === 6 ? 'hidden="1"' : ""),
    ),
  ),
  "hidden columns": one(row(1, ["A", "B", "C", "D"].map((letter) => text(`${letter}1`, letter)).join("")), {
    before: '<cols><col min="2" max="3" hidden="1"/><col min="6" max="16384" hidden="1"/></cols>',
  }),
  "all columns hidden": one(row(1, text("A1", "x") + text("B1", "y")), {
    before: '<cols><col min="1" max="16384" hidden="1"/></cols>',
  }),
  "all rows hidden": one(
    rows(
      3,
      (at) => text(`A${at}`, "x"),
      () => 'hidden="1"',
    ),
  ),
  "rows and columns hidden crosswise": one(
    rows(
      4,
      (at) => text(`A${at}`, "x") + text(`B${at}`, "y"),
      (at) => (at % 2 ? "" : 'hidden="1"'),
    ),
    { before: '<cols><col min="1" max="1" hidden="1"/></cols>' },
  ),
  "a filter without effect": one(
    rows(3, (at) => text(`A${at}`, "x")),
    { after: '<autoFilter ref="A1:A3"/>' },
  ),
  "a filter in force": one(
    rows(
      3,
      (at) => text(`A${at}`, `${at}`),
      (at) => (at === 2 ? 'hidden="1"' : ""),
    ),
    {
      after:
        '<autoFilter ref="A1:A3"><filterColumn colId="0"><filters><filter val="3"/></filters></filterColumn></autoFilter>',
    },
  ),
  "a table": tableSource(table("B2:C4", '<autoFilter ref="B2:C4"/>')),
  "a filtered table": tableSource(
    table(
      "B2:C4",
      '<autoFilter ref="B2:C4"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>',
    ),
    tableRows.replace('<row r="4" ', '<row r="4" hidden="1" '),
  ),
  "a protected sheet": one(
    row(1, text("A1", "x") + number("B1", 45413, 1) + '<c r="C1" t="e"><v>#N/A</v></c>') +
      row(2, '<c r="A2"><f>1+1</f><v>2</v></c>' + text("B2", "=1+1"), 'hidden="1"') +
      row(3, text("A3", "z")),
    { after: '<sheetProtection sheet="1"/>' },
  ),
  "hidden and very hidden sheets": {
    sheets: [
      { name: "أولى", data: row(1, text("A1", "x")) },
      { name: "مخفية", state: "hidden", data: row(1, text("A1", "y")) },
      { name: "خفية جدا", state: "veryHidden", data: row(1, text("A1", "z")) },
    ],
  },
  "names with quotes and signs": {
    sheets: [
      { name: "O'Brien &quot;24&quot;", data: row(1, text("A1", "x")) },
      { name: "أ!ب", data: row(2, text("B2", "y")) },
      { name: "a,b (1)", data: row(1, text("A1", "z")), after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>' },
      { name: "__proto__", data: "" },
    ],
  },
  "a sheet from right to left": one(row(1, text("A1", "x")), {
    before: '<sheetViews><sheetView rightToLeft="1" workbookViewId="0"/></sheetViews>',
  }),
  "formats down to the last row": one(row(1, text("A1", "x")) + row(1_048_576, '<c r="XFD1048576" s="1"/>')),
  "a stray cell in the last corner": one(
    row(1, text("A1", "x") + text("B1", "y")) + row(2, text("A2", "z")) + row(1_048_576, text("XFD1048576", "far")),
  ),
  "more rows and columns than one request reads": one(
    rows(
      5_300,
      (at) =>
        text(`A${at}`, `خدمة ${at}`) +
        text(`N${at}`, "ن") +
        number(`O${at}`, at, at % 3) +
        (at < 700 ? text(`AL${at}`, "ل") : ""),
    ),
  ),
};
