import { strToU8, zipSync } from "fflate";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const drawings = "http://schemas.openxmlformats.org/drawingml/2006";
const sheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";

type Link = readonly [id: string, kind: string, target: string];

function rels(...links: readonly Link[]): string {
  const items = links.map(([id, kind, target]) => {
    const type = kind.startsWith("http") ? kind : `${office}/${kind}`;
    const mode = /^https?:/.test(target) ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="${packages}/relationships">${items.join("")}</Relationships>`;
}

const overrides: Readonly<Record<string, string>> = {
  "xl/workbook.xml": `${sheetTypes}.sheet.main+xml`,
  "xl/worksheets/sheet1.xml": `${sheetTypes}.worksheet+xml`,
  "xl/worksheets/sheet2.xml": `${sheetTypes}.worksheet+xml`,
  "xl/worksheets/sheet3.xml": `${sheetTypes}.worksheet+xml`,
  "xl/chartsheets/sheet1.xml": `${sheetTypes}.chartsheet+xml`,
  "xl/sharedStrings.xml": `${sheetTypes}.sharedStrings+xml`,
  "xl/styles.xml": `${sheetTypes}.styles+xml`,
  "xl/calcChain.xml": `${sheetTypes}.calcChain+xml`,
  "xl/metadata.xml": `${sheetTypes}.sheetMetadata+xml`,
  "xl/comments1.xml": `${sheetTypes}.comments+xml`,
  "xl/tables/table1.xml": `${sheetTypes}.table+xml`,
  "xl/pivotTables/pivotTable1.xml": `${sheetTypes}.pivotTable+xml`,
  "xl/pivotCache/pivotCacheDefinition1.xml": `${sheetTypes}.pivotCacheDefinition+xml`,
  "xl/pivotCache/pivotCacheRecords1.xml": `${sheetTypes}.pivotCacheRecords+xml`,
  "xl/externalLinks/externalLink1.xml": `${sheetTypes}.externalLink+xml`,
  "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
  "xl/drawings/drawing2.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
  "xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  "xl/charts/chart2.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  "xl/charts/chart3.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  "xl/charts/style1.xml": "application/vnd.ms-office.chartstyle+xml",
  "xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
  "xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
  "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
};

function contentTypes(): string {
  const known = {
    rels: "application/vnd.openxmlformats-package.relationships+xml",
    xml: "application/xml",
    vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
    png: "image/png",
    bin: `${sheetTypes}.printerSettings`,
  };
  const general = Object.entries(known).map(([name, type]) => `<Default Extension="${name}" ContentType="${type}"/>`);
  const own = Object.entries(overrides).map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  return `<Types xmlns="${packages}/content-types">${general.join("")}${own.join("")}</Types>`;
}

const workbook =
  `<workbook xmlns="${main}" xmlns:r="${office}"><fileVersion appName="xl" lastEdited="7"/><workbookPr defaultThemeVersion="166925"/>` +
  `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000" activeTab="0"/></bookViews>` +
  `<sheets><sheet name="بيانات" sheetId="3" r:id="rId1"/><sheet name="رسم" sheetId="7" r:id="rId2"/>` +
  `<sheet name="Pivot sheet" sheetId="4" r:id="rId3"/><sheet name="Hidden" sheetId="9" state="hidden" r:id="rId4"/></sheets>` +
  `<externalReferences><externalReference r:id="rId9"/></externalReferences>` +
  `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'بيانات'!$A$1:$F$12</definedName>` +
  `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'بيانات'!$A$1:$C$7</definedName>` +
  `<definedName name="Rate" comment="نسبة">Hidden!$A$1</definedName>` +
  `<definedName name="local" localSheetId="2">'Pivot sheet'!$A$1</definedName></definedNames>` +
  `<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="5" r:id="rId10"/></pivotCaches></workbook>`;

/** A sheet with most of what a sheet can have. */
const data =
  `<worksheet xmlns="${main}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  `xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" mc:Ignorable="x14ac">` +
  `<sheetPr codeName="Sheet1"><tabColor theme="4"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:H14"/>` +
  `<sheetViews><sheetView rightToLeft="1" tabSelected="1" zoomScale="90" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>` +
  `<selection pane="bottomLeft" activeCell="B4" sqref="B4:C5"/></sheetView></sheetViews>` +
  `<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>` +
  `<cols><col min="1" max="1" width="24.7109375" customWidth="1"/><col min="2" max="3" width="12.7109375" style="2" customWidth="1"/><col min="7" max="7" width="9.140625" hidden="1" customWidth="1"/></cols>` +
  `<sheetData>` +
  `<row r="1" spans="1:4" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c></row>` +
  `<row r="2" spans="1:4"><c r="A2" t="s"><v>3</v></c><c r="B2" s="2"><v>10</v></c><c r="C2" s="2"><f>B2*Rate</f><v>20</v></c><c r="D2"><f t="shared" ref="D2:D5" si="0">B2+$B$2</f><v>20</v></c></row>` +
  `<row r="3" spans="1:4"><c r="A3" t="s"><v>4</v></c><c r="B3" s="2"><v>20</v></c><c r="C3" s="2"><f>B3*Rate</f><v>40</v></c><c r="D3"><f t="shared" si="0"/><v>30</v></c></row>` +
  `<row r="4" spans="1:4"><c r="A4" t="inlineStr"><is><r><rPr><b/></rPr><t>غليظ</t></r><r><t xml:space="preserve"> ورقيق</t></r></is></c><c r="B4" s="3"><v>45000.5</v></c><c r="C4" s="2"/><c r="D4"><f t="shared" si="0"/><v>45010.5</v></c></row>` +
  `<row r="5" spans="1:4" hidden="1"><c r="A5" t="b"><v>1</v></c><c r="B5" s="2"><v>5</v></c><c r="D5"><f t="shared" si="0"/><v>15</v></c></row>` +
  `<row r="6" s="4" customFormat="1"><c r="A6" s="4" t="e"><v>#DIV/0!</v></c><c r="B6" s="4" t="str"><f>"نص"&amp;1</f><v>نص1</v></c></row>` +
  `<row r="7"><c r="A7"><f t="array" ref="A7:A8">B2:B3*2</f><v>20</v></c><c r="C7"><v>7</v></c></row><row r="8"><c r="A8"><v>40</v></c><c r="E8" cm="1"><f t="array" ref="E8:E9">_xlfn._xlws.SORT(B2:B3)</f><v>10</v></c></row>` +
  `<row r="9"><c r="E9"><v>20</v></c></row>` +
  `<row r="11"><c r="A11"><v>1</v></c><c r="B11"><f t="dataTable" ref="B11:B12" dt2D="0" dtr="0" r1="B2"/><v>3</v></c></row><row r="12"><c r="B12"><v>4</v></c></row>` +
  `<row r="14"><c r="F14" t="s"><v>5</v></c><c r="G14" t="s"><v>6</v></c></row><row r="15"><c r="F15" t="s"><v>3</v></c><c r="G15"><v>1</v></c></row><row r="16"><c r="F16" t="s"><v>4</v></c><c r="G16"><v>2</v></c></row>` +
  `</sheetData>` +
  `<protectedRanges><protectedRange sqref="B2:B5" name="Entry"/></protectedRanges>` +
  `<autoFilter ref="A1:C7"><filterColumn colId="0"><colorFilter dxfId="0"/></filterColumn></autoFilter>` +
  `<mergeCells count="2"><mergeCell ref="A9:B9"/><mergeCell ref="C9:D10"/></mergeCells>` +
  `<conditionalFormatting sqref="B2:B5"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:id>{AAAA0000-0000-0000-0000-000000000001}</x14:id></ext></extLst></cfRule><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>15</formula></cfRule></conditionalFormatting>` +
  `<conditionalFormatting sqref="A2:A9 C2:C9"><cfRule type="expression" dxfId="1" priority="2" stopIfTrue="1"><formula>$B2&gt;15</formula></cfRule></conditionalFormatting>` +
  `<dataValidations count="2" xWindow="10"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="خطأ" error="اختر" sqref="A2:A5"><formula1>"نعم,لا"</formula1></dataValidation><dataValidation type="decimal" operator="greaterThan" allowBlank="1" sqref="B2:B5"><formula1>0</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="A2" r:id="rId5"/><hyperlink ref="A3" location="Hidden!A1" display="there"/></hyperlinks>` +
  `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId4"/>` +
  `<headerFooter><oddHeader>&amp;C&amp;"Arial,Bold"تقرير</oddHeader></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="8" max="16383" man="1"/></rowBreaks>` +
  `<ignoredErrors><ignoredError sqref="B2:B5" numberStoredAsText="1"/></ignoredErrors>` +
  `<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId6"/></tableParts>` +
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{AAAA0000-0000-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>B2:B5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
  `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Hidden!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C2:C5</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
  `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>بيانات!B2:B5</xm:f><xm:sqref>F2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;

const texts = ["الاسم", "قيمة", "ناتج", " أول ", "ثاني_x000D_\nسطر", "بند", "عدد"];

const sharedStrings = `<sst xmlns="${main}" count="9" uniqueCount="7">${texts
  .map((text) => `<si><t xml:space="preserve">${text}</t></si>`)
  .join("")}</sst>`;

const styles =
  `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>` +
  `<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>` +
  `<font><b/><sz val="12"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/><charset val="178"/></font></fonts>` +
  `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
  `<fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.25"/><bgColor indexed="64"/></patternFill></fill>` +
  `<fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FF00B050"/></stop></gradientFill></fill></fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="thin"><color auto="1"/></left><right/><top/><bottom style="double"><color indexed="10"/></bottom><diagonal style="hair"><color rgb="FF123456"/></diagonal></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" textRotation="45" wrapText="1"/></xf>` +
  `<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
  `<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyProtection="1"><protection locked="0"/></xf>` +
  `<xf numFmtId="0" fontId="0" fillId="3" borderId="0" xfId="0" applyFill="1" quotePrefix="1"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
  `<dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><b/><i val="0"/></font></dxf></dxfs>` +
  `<tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>`;

const comments =
  `<comments xmlns="${main}"><authors><author>مدقق</author><author>tc={1234}</author></authors><commentList>` +
  `<comment ref="A2" authorId="0"><text><r><rPr><b/></rPr><t>ملاحظة</t></r><r><t xml:space="preserve"> المستخدم</t></r></text></comment>` +
  `<comment ref="B3" authorId="1"><text><t>[Threaded comment]</t></text></comment></commentList></comments>`;

const noteShape = (id: number, row: number, column: number): string =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style='position:absolute;margin-left:100pt;width:108pt;height:60pt;visibility:hidden'><v:textbox><div></div></v:textbox>` +
  `<x:ClientData ObjectType="Note"><x:Anchor>1, 15, ${row}, 2, 3, 31, ${row + 4}, 1</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

const vml =
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
  `<v:shapetype id="_x0000_t202"/>${noteShape(1025, 1, 0)}${noteShape(1026, 2, 1)}</xml>`;

const threaded =
  `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">` +
  `<threadedComment ref="B3" dT="2024-01-01T00:00:00.00" personId="{P}" id="{1234}"><text>سؤال</text></threadedComment></ThreadedComments>`;

const corner = (name: string, column: number, row: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

const frame = (id: number, link: string): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="Chart ${id}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
  `<a:graphic><a:graphicData uri="${drawings}/chart"><c:chart xmlns:c="${drawings}/chart" xmlns:r="${office}" r:id="${link}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;

const drawing =
  `<xdr:wsDr xmlns:xdr="${drawings}/spreadsheetDrawing" xmlns:a="${drawings}/main">` +
  `<xdr:twoCellAnchor>${corner("from", 8, 1)}${corner("to", 14, 10)}${frame(2, "rId1")}</xdr:twoCellAnchor>` +
  `<xdr:oneCellAnchor>${corner("from", 8, 12)}<xdr:ext cx="300000" cy="300000"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${office}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="300000" cy="300000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>` +
  `<xdr:twoCellAnchor>${corner("from", 8, 20)}${corner("to", 14, 30)}${frame(4, "rId3")}</xdr:twoCellAnchor></xdr:wsDr>`;

const points = (values: readonly (string | number)[]): string =>
  `<c:ptCount val="${values.length}"/>${values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join("")}`;

const chart = (plot: "barChart" | "areaChart"): string =>
  `<c:chartSpace xmlns:c="${drawings}/chart" xmlns:a="${drawings}/main" xmlns:r="${office}"><c:style val="42"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr b="1"/><a:t>قيم</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
  `<c:${plot}>${plot === "barChart" ? '<c:barDir val="col"/><c:grouping val="clustered"/>' : '<c:grouping val="standard"/>'}<c:varyColors val="0"/>` +
  `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>'بيانات'!$B$1</c:f><c:strCache>${points(["قيمة"])}</c:strCache></c:strRef></c:tx>` +
  `<c:cat><c:strRef><c:f>'بيانات'!$A$2:$A$5</c:f><c:strCache>${points(["أول", "ثاني"])}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>'بيانات'!$B$2:$B$5</c:f><c:numCache><c:formatCode>General</c:formatCode>${points([10, 20])}</c:numCache></c:numRef></c:val></c:ser>` +
  `${plot === "barChart" ? '<c:gapWidth val="150"/>' : ""}<c:axId val="1"/><c:axId val="2"/></c:${plot}>` +
  `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx>` +
  `</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const table =
  `<table xmlns="${main}" id="1" name="Items" displayName="Items" ref="F14:G16" totalsRowShown="0"><autoFilter ref="F14:G16"/>` +
  `<tableColumns count="2"><tableColumn id="1" name="بند"/><tableColumn id="2" name="عدد" dataDxfId="0"><calculatedColumnFormula>Items[[#This Row],[عدد]]</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;

const pivotSheet = `<worksheet xmlns="${main}"><sheetData><row r="3"><c r="A3" t="inlineStr"><is><t>Row Labels</t></is></c><c r="B3"><f>SUM('بيانات'!B2:B5)</f><v>45035.5</v></c></row></sheetData></worksheet>`;

const hidden = `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>2</v></c></row><row><c><v>3</v></c></row><row><c><v>4</v></c><c><f>[1]Sheet1!$A$1+بيانات!B2</f><v>11</v></c></row></sheetData></worksheet>`;

const metadata =
  `<metadata xmlns="${main}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes>` +
  `<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/** The smallest picture that there is. */
const picture = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (sign) => sign.charCodeAt(0),
);

/**
 * A workbook of somebody else's, as Excel writes them: charts of two kinds, a picture, a pivot table, a conversation, a
 * sheet of charts, links, sparklines, a what-if table, shared and array formulas, printer settings, custom XML.
 */
export function userWorkbook(more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": rels(
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", `${packages}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ),
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>مستخدم</dc:creator></cp:coreProperties>`,
    "xl/workbook.xml": workbook,
    "xl/_rels/workbook.xml.rels": rels(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "chartsheet", "chartsheets/sheet1.xml"],
      ["rId3", "worksheet", "/xl/worksheets/sheet2.xml"],
      ["rId4", "worksheet", "worksheets/sheet3.xml"],
      ["rId5", "styles", "styles.xml"],
      ["rId6", "sharedStrings", "sharedStrings.xml"],
      ["rId7", "calcChain", "calcChain.xml"],
      ["rId8", "sheetMetadata", "metadata.xml"],
      ["rId9", "externalLink", "externalLinks/externalLink1.xml"],
      ["rId10", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
      ["rId11", "http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"],
      ["rId12", "customXml", "../customXml/item1.xml"],
    ),
    "xl/worksheets/sheet1.xml": data,
    "xl/worksheets/_rels/sheet1.xml.rels": rels(
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "comments", "../comments1.xml"],
      ["rId4", "printerSettings", "../printerSettings/printerSettings1.bin"],
      ["rId5", "hyperlink", "https://example.org/"],
      ["rId6", "table", "../tables/table1.xml"],
      [
        "rId7",
        "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
        "../threadedComments/threadedComment1.xml",
      ],
    ),
    "xl/worksheets/sheet2.xml": pivotSheet,
    "xl/worksheets/_rels/sheet2.xml.rels": rels(["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"]),
    "xl/worksheets/sheet3.xml": hidden,
    "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${main}" xmlns:r="${office}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    "xl/chartsheets/_rels/sheet1.xml.rels": rels(["rId1", "drawing", "../drawings/drawing2.xml"]),
    "xl/drawings/drawing2.xml": `<xdr:wsDr xmlns:xdr="${drawings}/spreadsheetDrawing" xmlns:a="${drawings}/main"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/>${frame(2, "rId1")}</xdr:absoluteAnchor></xdr:wsDr>`,
    "xl/drawings/_rels/drawing2.xml.rels": rels(["rId1", "chart", "../charts/chart3.xml"]),
    "xl/sharedStrings.xml": sharedStrings,
    "xl/styles.xml": styles,
    "xl/calcChain.xml": `<calcChain xmlns="${main}"><c r="C2" i="3"/><c r="C3" i="3"/><c r="D2" i="3"/><c r="A7" i="3" a="1"/></calcChain>`,
    "xl/metadata.xml": metadata,
    "xl/comments1.xml": comments,
    "xl/threadedComments/threadedComment1.xml": threaded,
    "xl/persons/person.xml": `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="مدير" id="{P}" userId="x" providerId="None"/></personList>`,
    "xl/drawings/drawing1.xml": drawing,
    "xl/drawings/_rels/drawing1.xml.rels": rels(
      ["rId1", "chart", "../charts/chart1.xml"],
      ["rId2", "image", "../media/image1.png"],
      ["rId3", "chart", "../charts/chart2.xml"],
    ),
    "xl/drawings/vmlDrawing1.vml": vml,
    "xl/charts/chart1.xml": chart("barChart"),
    "xl/charts/_rels/chart1.xml.rels": rels([
      "rId1",
      "http://schemas.microsoft.com/office/2011/relationships/chartStyle",
      "style1.xml",
    ]),
    "xl/charts/style1.xml": `<cs:chartStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" id="201"/>`,
    "xl/charts/chart2.xml": chart("areaChart"),
    "xl/charts/chart3.xml": chart("barChart"),
    "xl/tables/table1.xml": table,
    "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${main}" name="PivotTable1" cacheId="5" dataCaption="Values"><location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
    "xl/pivotTables/_rels/pivotTable1.xml.rels": rels([
      "rId1",
      "pivotCacheDefinition",
      "../pivotCache/pivotCacheDefinition1.xml",
    ]),
    "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${main}" xmlns:r="${office}" r:id="rId1"><cacheSource type="worksheet"><worksheetSource ref="A1:C5" sheet="بيانات"/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>`,
    "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": rels(["rId1", "pivotCacheRecords", "pivotCacheRecords1.xml"]),
    "xl/pivotCache/pivotCacheRecords1.xml": `<pivotCacheRecords xmlns="${main}" count="0"/>`,
    "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${main}" xmlns:r="${office}"><externalBook r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames></externalBook></externalLink>`,
    "xl/externalLinks/_rels/externalLink1.xml.rels": rels([
      "rId1",
      "externalLinkPath",
      "https://example.org/other.xlsx",
    ]),
    "customXml/item1.xml": `<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>`,
  };
  const files = Object.entries({ ...parts, ...more }).map(([path, text]) => [path, strToU8(head + text)] as const);
  const binary = {
    "xl/media/image1.png": picture,
    "xl/printerSettings/printerSettings1.bin": Uint8Array.from([1, 2, 3, 255, 0]),
  };
  return zipSync({ ...Object.fromEntries(files), ...binary });
}
