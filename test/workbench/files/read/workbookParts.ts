import { strToU8, zipSync } from "fflate";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const links = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** A part's links to others: kinds as in the last word of their type, targets as written. */
export function linksTo(targets: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const rows = targets.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships ${links}>${rows.join("")}</Relationships>`;
}

/** A worksheet part around its sections. */
export function sheetPart(sections: string): string {
  return `<worksheet ${main} xmlns:r="${office}">${sections}</worksheet>`;
}

/** A workbook of sheets in this order, with what other parts a test needs; paths below the zip's root. */
export function workbookOf(
  sheets: Readonly<Record<string, string>>,
  {
    parts = {},
    ofWorkbook = "",
    links: more = [],
  }: {
    readonly parts?: Readonly<Record<string, string>>;
    readonly ofWorkbook?: string;
    readonly links?: readonly (readonly [id: string, kind: string, target: string])[];
  } = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const tabs = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at}"/>`).join("");
  const files: Record<string, string> = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": linksTo([["r1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${office}"><sheets>${tabs}</sheets>${ofWorkbook}</workbook>`,
    "xl/_rels/workbook.xml.rels": linksTo([
      ...names.map((_, at) => [`s${at}`, "worksheet", `worksheets/sheet${at + 1}.xml`] as const),
      ...more,
    ]),
    ...Object.fromEntries(Object.values(sheets).map((part, at) => [`xl/worksheets/sheet${at + 1}.xml`, part])),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}
