import type { CellValue } from "../../../src/host/sheet";
import { readWorkbook } from "../../../src/host/xlsx/readWorkbook";
import { failureOf } from "./failureOf";
import { sheetBytes, type WorkbookSource } from "./workbookBytes";

const source: WorkbookSource = {
  sharedStrings:
    '<si><t>نعم</t></si><si><r><t>خدمة </t></r><r><rPr><b/></rPr><t>e-visa</t></r><rPh sb="0" eb="1"><t>reading</t></rPh></si>' +
    '<si><t xml:space="preserve">  لا </t></si><si><t/></si><si><t>a_x000D_b_x005F_x000D_ _xZZZZ_</t></si><si><t><![CDATA[<&]]> &amp;</t></si>',
  styles:
    '<numFmts><numFmt numFmtId="164" formatCode="yyyy/mm/dd"/><numFmt numFmtId="165" formatCode="0.00&quot;day&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/><xf numFmtId="46"/></cellXfs>',
};

/** What is written in cell A1, and what is read. */
const cells: readonly (readonly [title: string, xml: string, value: CellValue | undefined])[] = [
  ["shared string", '<c r="A1" t="s"><v>0</v></c>', "نعم"],
  ["rich-text runs are one text, without the phonetic run (31)", '<c r="A1" t="s"><v>1</v></c>', "خدمة e-visa"],
  ["spaces are kept (21)", '<c r="A1" t="s"><v>2</v></c>', "  لا "],
  ["empty shared string is blank", '<c r="A1" t="s"><v>3</v></c>', undefined],
  ["escapes", '<c r="A1" t="s"><v>4</v></c>', "a\rb_x000D_ _xZZZZ_"],
  ["CDATA and entities", '<c r="A1" t="s"><v>5</v></c>', "<& &"],
  ["inline string", '<c r="A1" t="inlineStr"><is><t>آلية</t></is></c>', "آلية"],
  [
    "inline runs (31)",
    '<c r="A1" t="inlineStr"><is><r><t>من </t></r><rPh><t>x</t></rPh><r><t>G2C</t></r></is></c>',
    "من G2C",
  ],
  ["pretty-printed XML", '<c r="A1" t="inlineStr">\n <is>\n  <t>لا</t>\n </is>\n</c>', "لا"],
  ["text that would be a formula stays text (29)", '<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>', "=1+1"],
  ["number", '<c r="A1"><v>12.5</v></c>', 12.5],
  ["number with exponent", '<c r="A1" t="n"><v>-1.5E-3</v></c>', -0.0015],
  ["digits as text stay text (12)", '<c r="A1" t="inlineStr"><is><t>007</t></is></c>', "007"],
  ["boolean (27)", '<c r="A1" t="b"><v>1</v></c>', true],
  ["boolean false (27)", '<c r="A1" t="b"><v>0</v></c>', false],
  ["error (23)", '<c r="A1" t="e"><v>#N/A</v></c>', { error: "#N/A" }],
  ["formula with a number (24)", '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
  ["formula with a text (24)", '<c r="A1" t="str"><f>B1</f><v>نعم</v></c>', "نعم"],
  ["formula with a cached FALSE (24)", '<c r="A1" t="b"><f>1=2</f><v>0</v></c>', false],
  ["formula with an error (23)", '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
  ["formula whose result is the empty text", '<c r="A1" t="str"><f>""</f><v></v></c>', undefined],
  ["formula without a result (25)", '<c r="A1"><f>1+1</f></c>', { error: "uncalculated" }],
  ["formula without a result as openpyxl writes it (25)", '<c r="A1"><f>1+1</f><v></v></c>', { error: "uncalculated" }],
  ["formatted blank", '<c r="A1" s="1"/>', undefined],
  ["empty value", '<c r="A1"><v/></c>', undefined],
  ["date (26)", '<c r="A1" s="1"><v>45413</v></c>', "2024-05-01"],
  ["date with a time (26)", '<c r="A1" s="2"><v>45413.5625</v></c>', "2024-05-01T13:30:00"],
  ["custom date format (26)", '<c r="A1" s="3"><v>1</v></c>', "1900-01-01"],
  ["a quoted word in a format is no date", '<c r="A1" s="4"><v>45413</v></c>', 45413],
  ["time of day", '<c r="A1" s="5"><v>0.5625</v></c>', "13:30:00"],
  ["duration", '<c r="A1" s="6"><v>1.5</v></c>', 1.5],
  ["number of a style that does not exist", '<c r="A1" s="99"><v>45413</v></c>', 45413],
  ["ISO date cell", '<c r="A1" t="d"><v>2024-05-01T00:00:00.000Z</v></c>', "2024-05-01"],
  ["an extension in a cell is passed by", '<c r="A1"><v>1</v><extLst><ext><v>2</v></ext></extLst></c>', 1],
];

test.each(cells)("%s", (_, xml, value) => {
  const { grid } = readWorkbook(sheetBytes(`<row r="1">${xml}</row>`, source)).sheets[0]!;
  expect(grid.rows[0]?.[0]).toEqual(value);
  expect(grid.rows).toHaveLength(value === undefined ? 0 : 1);
});

test("dates count from 1904 where the workbook says so (26)", () => {
  const bytes = sheetBytes('<row r="1"><c r="A1" s="1"><v>43951</v></c><c r="B1" s="1"><v>0</v></c></row>', {
    ...source,
    workbookProperties: '<workbookPr date1904="true"/>',
  });
  expect(readWorkbook(bytes).sheets[0]?.grid.rows).toEqual([["2024-05-01", "1904-01-01"]]);
});

test("equal texts share one string, whether shared or inline", () => {
  const inline = '<c t="inlineStr"><is><t>نعم</t></is></c>';
  const bytes = sheetBytes(`<row><c t="s"><v>0</v></c>${inline}${inline}</row>`, source);
  expect(readWorkbook(bytes).sheets[0]?.grid.rows).toEqual([["نعم", "نعم", "نعم"]]);
});

test("rows and cells without references stand where counting puts them (40)", () => {
  const bytes = sheetBytes(
    '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="5"><c r="D5"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>',
  );
  const { grid } = readWorkbook(bytes).sheets[0]!;
  expect(Array.from(grid.rowNumbers)).toEqual([1, 5, 6]);
  expect(grid.rows).toEqual([[1, undefined, 3], [undefined, undefined, undefined, 4, 5], [6]]);
});

/** Cells that contradict the format: nothing of the file is used. */
const damaged: readonly (readonly [title: string, data: string, cell: string])[] = [
  ["text in a number", '<row r="1"><c r="B1"><v>abc</v></c></row>', "B1"],
  ["hexadecimal number", '<row r="1"><c r="A1"><v>0x1F</v></c></row>', "A1"],
  ["infinite number", '<row r="1"><c r="A1"><v>1e999</v></c></row>', "A1"],
  ["shared string that does not exist", '<row r="1"><c r="A1" t="s"><v>6</v></c></row>', "A1"],
  ["shared string with a name of an array", '<row r="1"><c r="A1" t="s"><v>length</v></c></row>', "A1"],
  ["boolean that is neither", '<row r="1"><c r="A1" t="b"><v>2</v></c></row>', "A1"],
  ["unknown type", '<row r="1"><c r="A1" t="x"><v>2</v></c></row>', "A1"],
  ["cell of another row", '<row r="1"><c r="A11"><v>2</v></c></row>', "A11"],
  ["the same cell twice", '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>', "A1"],
  ["cells out of order", '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row>', "A1"],
  ["the same row twice", '<row r="2"/><row r="2"/>', "2"],
  ["rows out of order", '<row r="2"/><row r="1"/>', "1"],
  ["row outside the sheet", '<row r="1048577"/>', "1048577"],
  ["column outside the sheet", '<row r="1"><c r="XFE1"><v>1</v></c></row>', "XFE1"],
  ["reference that is none", '<row r="1"><c r="__proto__"><v>1</v></c></row>', "__proto__"],
];

test.each(damaged)("refused: %s", (_, data, cell) => {
  expect(failureOf(() => readWorkbook(sheetBytes(data, source)))).toEqual({
    kind: "damagedCell",
    sheet: "Sheet1",
    cell,
  });
});
