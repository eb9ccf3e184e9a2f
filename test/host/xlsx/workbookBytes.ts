import { strToU8, zipSync } from "fflate";

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const officeNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A sheet of a workbook to be made: `data` is what stands in `sheetData`; or `xml` is the whole part. */
export interface SheetSource {
  readonly name?: string;
  readonly state?: string;
  readonly before?: string;
  readonly data?: string;
  readonly after?: string;
  readonly xml?: string | Uint8Array;
  /** Relationship kind of the sheet itself. */
  readonly kind?: string;
}

export interface WorkbookSource {
  readonly sheets?: readonly SheetSource[];
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbookProperties?: string;
  /** Further parts, or other content for those made here; `null` leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** A relationship element. */
export function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${officeNamespace}/${kind}" Target="${target}"/>`;
}

export function relationships(...links: readonly string[]): string {
  return `<Relationships xmlns="${packageNamespace}">${links.join("")}</Relationships>`;
}

/** A whole worksheet part around what stands in `sheetData`. */
export function worksheet({ before = "", data = "", after = "" }: SheetSource): string {
  return `<worksheet xmlns="${mainNamespace}" xmlns:r="${officeNamespace}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
}

/** The parts of a small sound xlsx, written by hand so that a test can spoil any of them. */
export function workbookParts(source: WorkbookSource): Record<string, Uint8Array> {
  const sheets = source.sheets ?? [{}];
  const links = sheets.map(({ kind = "worksheet" }, index) =>
    relationship(`rId${index + 1}`, kind, `worksheets/sheet${index + 1}.xml`),
  );
  const tabs = sheets.map(
    ({ name, state = "visible" }, index) =>
      `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}" state="${state}" r:id="rId${index + 1}"/>`,
  );
  const parts: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns="${mainNamespace}" xmlns:r="${officeNamespace}">${source.workbookProperties ?? ""}<sheets>${tabs.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ...links,
      relationship("rIdS", "sharedStrings", "sharedStrings.xml"),
      relationship("rIdY", "styles", "/xl/styles.xml"),
    ),
    "xl/sharedStrings.xml": `<sst xmlns="${mainNamespace}">${source.sharedStrings ?? ""}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${mainNamespace}">${source.styles ?? ""}</styleSheet>`,
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheet.xml ?? worksheet(sheet);
  });
  const bytes: Record<string, Uint8Array> = {};
  for (const [name, part] of Object.entries({ ...parts, ...source.parts })) {
    if (part !== null) bytes[name] = typeof part === "string" ? strToU8(part) : part;
  }
  return bytes;
}

export function workbookBytes(source: WorkbookSource = {}): Uint8Array {
  return zipSync(workbookParts(source));
}

/** A workbook of one sheet whose `sheetData` is given. */
export function sheetBytes(data: string, source: WorkbookSource = {}): Uint8Array {
  return workbookBytes({ ...source, sheets: [{ data }] });
}
