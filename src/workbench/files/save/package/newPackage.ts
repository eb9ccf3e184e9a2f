import { strToU8, zipSync } from "fflate";
import { plainLooks } from "../styles/plainLooks";
import { partHead } from "../xml/markup";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats";

const contentTypes =
  `<Types xmlns="${packages}/content-types">` +
  `<Default Extension="rels" ContentType="${types}-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/>` +
  `<Override PartName="/xl/workbook.xml" ContentType="${types}-officedocument.spreadsheetml.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${types}-officedocument.spreadsheetml.styles+xml"/></Types>`;

const list = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join("")}</${name}>`;

/** The looks of a workbook in which every cell looks plain. */
export const plainStyleSheet = (namespace: string): string =>
  `<styleSheet xmlns="${namespace}">${list("fonts", plainLooks.fonts)}${list("fills", plainLooks.fills)}` +
  `${list("borders", plainLooks.borders)}${list("cellStyleXfs", plainLooks.cellXfs)}` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const links = (items: string): string => `<Relationships xmlns="${packages}/relationships">${items}</Relationships>`;

/** A workbook file without sheets, for a book that came from no workbook file: its sheets are all new. */
export function newPackage(date1904: boolean): Uint8Array {
  const parts = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": links(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`),
    "xl/workbook.xml":
      `<workbook xmlns="${main}" xmlns:r="${office}">${date1904 ? '<workbookPr date1904="1"/>' : "<workbookPr/>"}` +
      `<bookViews><workbookView activeTab="0"/></bookViews><sheets></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": links(`<Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/>`),
    "xl/styles.xml": plainStyleSheet(main),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(partHead + text)])), {
    mtime: new Date(2025, 0, 1),
  });
}
