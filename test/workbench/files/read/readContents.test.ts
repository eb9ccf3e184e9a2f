import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { readContents } from "../../../../src/workbench/files/read/readContents";
import { addInId } from "../../../../src/host/xlsx/settings/addInId";
import { openBook } from "../../../../src/workbench/files/openBook";
import { linksTo, sheetPart, workbookOf } from "./workbookParts";

const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

test("cells: texts, numbers, booleans, errors, formulas with and without results, shared and filled ones", () => {
  const cells =
    '<sheetData><row r="1">' +
    '<c r="A1" t="inlineStr"><is><t>نص</t></is></c><c r="B1"><v>1.5</v></c><c r="C1" t="b"><v>1</v></c>' +
    '<c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="str"><f>A1&amp;""</f><v>نص</v></c><c r="F1"><f>B1*2</f></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" ref="A3:A5" si="0">B3+$B$1</f><v>1</v></c></row>' +
    '<row r="4"><c r="A4"><f t="shared" si="0"/><v>2</v></c><c r="C4" cm="1"><f t="array" ref="C4:C5">_xlfn._xlws.SORT(A3:A4)</f><v>1</v></c></row>' +
    '<row r="5"><c r="A5"><f>_xldudf_JAHIZ_SERVICECOUNT(A1:B2)</f><v>66</v></c><c r="C5"><v>2</v></c></row></sheetData>';
  const metadata =
    `<metadata ${main}><metadataTypes count="1"><metadataType name="XLDAPR"/></metadataTypes>` +
    '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';
  const bytes = workbookOf(
    { ورقة: sheetPart(cells) },
    { parts: { "xl/metadata.xml": metadata }, links: [["m", "sheetMetadata", "metadata.xml"]] },
  );
  const sheet = openBook(bytes).activeSheet;
  const row = (number: number) =>
    sheet.formulas({ firstRow: number, lastRow: number, firstColumn: 0, lastColumn: 5 })[0];
  expect(row(1)).toEqual(["نص", 1.5, true, { error: "#N/A" }, '=A1&""', "=B1*2"]);
  expect([sheet.value(1, 4), sheet.value(1, 5)]).toEqual(["نص", { error: "#BUSY!" }]);
  expect([row(3)?.[0], row(4)?.[0]]).toEqual(["=B3+$B$1", "=B4+$B$1"]);
  expect([row(4)?.[2], row(5)?.[0], row(5)?.[2]]).toEqual(["=SORT(A3:A4)", "=JAHIZ.SERVICECOUNT(A1:B2)", 2]);
  const { arrays } = readContents(bytes).sheets[0]!;
  expect(arrays).toEqual([
    { row: 4, column: 2, area: { firstRow: 4, lastRow: 5, firstColumn: 2, lastColumn: 2 }, isDynamic: true },
  ]);
});

test("rules: conditional formats by priority, drop-downs of both kinds, merges, protection, view, lines", () => {
  const styles =
    `<styleSheet ${main}><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>` +
    '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>' +
    '<cellXfs count="1"><xf numFmtId="9" fontId="0" fillId="0" borderId="0"/></cellXfs>' +
    '<dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>';
  const sections =
    '<sheetPr><tabColor rgb="FF00FF00"/></sheetPr><sheetViews><sheetView rightToLeft="1" showGridLines="0"><pane ySplit="1" xSplit="2" state="frozen"/></sheetView></sheetViews>' +
    '<cols><col min="2" max="3" width="20.7109375" hidden="1" customWidth="1"/></cols>' +
    '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="0"><v>0.5</v></c></row><row r="3" hidden="1"><c r="A3"><v>1</v></c></row></sheetData>' +
    '<sheetProtection sheet="1" password="CC1A" sort="0"/><autoFilter ref="A1:B9"><filterColumn colId="0"><filters><filter val="نعم"/></filters></filterColumn></autoFilter>' +
    '<mergeCells count="1"><mergeCell ref="D1:E2"/></mergeCells>' +
    '<conditionalFormatting sqref="A1:A9 C1"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="B1:B9"><cfRule type="duplicateValues" priority="1"/><cfRule type="cellIs" operator="between" priority="3"><formula>1</formula><formula>5</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning" sqref="A2:A9"><formula1>"نعم,لا"</formula1></dataValidation>' +
    '<dataValidation type="whole" operator="greaterThan" showInputMessage="1" promptTitle="عدد" prompt="أكبر من صفر" sqref="B2"><formula1>0</formula1></dataValidation></dataValidations>' +
    `<extLst><ext xmlns:x14="${x14}" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>القوائم!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C2:C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
  const bytes = workbookOf(
    { ورقة: sheetPart(sections), القوائم: sheetPart("<sheetData/>") },
    { parts: { "xl/styles.xml": styles }, links: [["st", "styles", "styles.xml"]] },
  );
  const sheet = openBook(bytes).activeSheet;
  const { parts } = sheet;
  expect(sheet.text(1, 0)).toBe("50%");
  expect(parts.view).toEqual({
    rightToLeft: true,
    showGridlines: false,
    showHeadings: true,
    frozenRows: 1,
    frozenColumns: 2,
    tabColor: "#00FF00",
  });
  expect(parts.merges).toEqual([{ firstRow: 1, lastRow: 2, firstColumn: 3, lastColumn: 4 }]);
  expect(parts.protection?.allowed).toEqual(["allowSort", "allowEditObjects", "allowEditScenarios"]);
  expect(parts.protection?.password).not.toBeNull();
  expect(parts.filter).toEqual({
    area: { firstRow: 1, lastRow: 9, firstColumn: 0, lastColumn: 1 },
    criteria: { 0: { filterOn: "Values", values: ["نعم"] } },
  });
  expect([sheet.rows.isFilteredOut(3), sheet.rows.size(1), sheet.columns.isHidden(1), sheet.columns.size(0)]).toEqual([
    true,
    30,
    true,
    48,
  ]);
  expect(parts.conditionalFormats.map(({ rule }) => rule)).toEqual([
    { type: "PresetCriteria", criterion: "DuplicateValues" },
    { type: "Custom", formula: "=A1>1" },
    { type: "CellValue", operator: "Between", formula1: "=1", formula2: "=5" },
  ]);
  expect(parts.conditionalFormats[1]).toMatchObject({
    stopIfTrue: true,
    format: { fill: "#FFC7CE", font: { bold: true, color: "#9C0006" } },
  });
  expect(parts.conditionalFormats[1]?.areas).toHaveLength(2);
  expect(parts.validations.map(({ rule }) => rule)).toEqual([
    { type: "List", source: "نعم,لا", inCellDropDown: true },
    { type: "WholeNumber", operator: "GreaterThan", formula1: 0 },
    { type: "List", source: "=القوائم!$A$1:$A$3", inCellDropDown: true },
  ]);
  expect(parts.validations[0]?.alert).toMatchObject({ show: true, style: "Warning" });
  expect(parts.validations[1]?.prompt).toEqual({ show: true, title: "عدد", message: "أكبر من صفر" });
});

test("notes with their boxes; a conversation's stand-in is no note, but is named", () => {
  const comments =
    `<comments ${main}><authors><author>سلمى</author><author>tc={1}</author></authors><commentList>` +
    '<comment ref="B2" authorId="0"><text><r><t>سطر </t></r><r><t>أول</t></r></text></comment>' +
    '<comment ref="C3" authorId="1"><text><t>[Threaded comment]</t></text></comment></commentList></comments>';
  const vml =
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<v:shape style="position:absolute;width:200pt;height:80px;visibility:visible"><x:ClientData ObjectType="Note"><x:Visible/><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>';
  const bytes = workbookOf(
    { s: sheetPart("<sheetData/>") },
    {
      parts: {
        "xl/comments1.xml": comments,
        "xl/drawings/vmlDrawing1.vml": vml,
        "xl/threadedComments/threadedComment1.xml": "<ThreadedComments/>",
        "xl/worksheets/_rels/sheet1.xml.rels": linksTo([
          ["r1", "comments", "../comments1.xml"],
          ["r2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
          ["r3", "threadedComment", "../threadedComments/threadedComment1.xml"],
        ]),
      },
    },
  );
  expect(openBook(bytes).activeSheet.parts.notes).toEqual([
    { row: 2, column: 1, author: "سلمى", content: "سطر أول", visible: true, width: 200, height: 60 },
  ]);
  expect(readContents(bytes).strangers).toEqual([{ kind: "threadedComment", sheet: "s", count: 1 }]);
});

test("settings: the part of our own, and Excel's own part before it", () => {
  const own = '<settings xmlns="urn:jahiz:settings:1"><setting key="jahiz.journal">[{"id":"1"}]</setting></settings>';
  const inCustomXml = workbookOf(
    { s: sheetPart("<sheetData/>") },
    { parts: { "customXml/item1.xml": own }, links: [["c", "customXml", "../customXml/item1.xml"]] },
  );
  expect(readContents(inCustomXml).settings).toEqual({ "jahiz.journal": [{ id: "1" }] });
  const extension = (id: string) =>
    `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"><we:reference id="${id}"/>` +
    '<we:properties><we:property name="jahiz.journal" value="[2]"/><we:property name="plain" value="not JSON"/></we:properties></we:webextension>';
  const inExcel = (id: string) =>
    workbookOf(
      { s: sheetPart("<sheetData/>") },
      {
        parts: {
          "customXml/item1.xml": own,
          "_rels/.rels": linksTo([
            ["r1", "officeDocument", "xl/workbook.xml"],
            ["r2", "webextensiontaskpanes", "xl/webextensions/taskpanes.xml"],
          ]),
          "xl/webextensions/taskpanes.xml": "<taskpanes/>",
          "xl/webextensions/_rels/taskpanes.xml.rels": linksTo([["w1", "webextension", "webextension1.xml"]]),
          "xl/webextensions/webextension1.xml": extension(id),
        },
        links: [["c", "customXml", "../customXml/item1.xml"]],
      },
    );
  expect(readFileSync(join(__dirname, "../../../../manifest.xml"), "utf8")).toContain(`<Id>${addInId}</Id>`);
  const ours = addInId.toUpperCase();
  expect(readContents(inExcel(ours)).settings).toEqual({ "jahiz.journal": [2], plain: "not JSON" });
  expect(readContents(inExcel("another-add-in")).settings).toEqual({ "jahiz.journal": [{ id: "1" }] });
});

test("a .csv becomes a workbook whose digits stay text where they were text", () => {
  const book = openBook(strToU8('اسم,رمز\nجواز,="007"\nبطاقة,12\n'));
  expect(book.activeSheet.value(1, 0)).toBe("اسم");
  expect(book.activeSheet.value(3, 1)).toBe(12);
});

test("names, the sheet in front and colours of the theme", () => {
  const theme =
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme>' +
    '<a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:lt1><a:srgbClr val="FEFEFE"/></a:lt1><a:accent1><a:srgbClr val="336699"/></a:accent1>' +
    "</a:clrScheme></a:themeElements></a:theme>";
  const styles =
    `<styleSheet ${main}><fonts count="1"><font><color theme="1"/></font></fonts><fills count="1"><fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.5"/></patternFill></fill></fills>` +
    '<borders count="1"><border><left style="medium"><color indexed="10"/></left></border></borders><cellXfs count="1"><xf fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>';
  const bytes = workbookOf(
    {
      أولى: sheetPart("<sheetData/>"),
      ثانية: sheetPart('<sheetData><row r="1"><c r="A1" s="0"><v>1</v></c></row></sheetData>'),
    },
    {
      parts: { "xl/styles.xml": styles, "xl/theme/theme1.xml": theme },
      links: [
        ["st", "styles", "styles.xml"],
        ["th", "theme", "theme/theme1.xml"],
      ],
      ofWorkbook:
        '<bookViews><workbookView activeTab="1"/></bookViews><definedNames><definedName name="قائمة" localSheetId="1">ثانية!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">أولى!$A$1</definedName></definedNames>',
    },
  );
  const book = openBook(bytes);
  expect(book.activeSheet.name).toBe("ثانية");
  expect(book.names).toEqual([
    { name: "قائمة", scope: book.activeSheet.id, formula: "=ثانية!$A$1", visible: true, comment: "" },
  ]);
  const style = book.activeSheet.style(1, 0);
  expect(style.font.color).toBe("#111111");
  expect(style.fill).toBe("#1A334D");
  expect(style.borders).toEqual({ EdgeLeft: { style: "Continuous", weight: "Medium", color: "#FF0000" } });
});
