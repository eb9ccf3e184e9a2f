import { strToU8, zipSync } from "fflate";
import type { FileFailure, RealFormat } from "../../../src/host/sheet";
import { readFileBytes } from "../../../src/host/xlsx/readFileBytes";
import { failureOf } from "./failureOf";
import { workbookBytes, workbookParts } from "./workbookBytes";

/** An OLE file whose directory (at byte 1,024) names these streams. */
function ole(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ["Root Entry", ...streams].forEach((name, index) => {
    const at = 1024 + 128 * index;
    bytes.set(Buffer.from(name, "utf16le"), at);
    bytes[at + 64] = 2 * name.length + 2;
  });
  return bytes;
}

const zipOf = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 0 });
const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));
const wrong = (format: RealFormat): FileFailure => ({ kind: "wrongFormat", format });
const openDocument = "application/vnd.oasis.opendocument";

/** Files under a wrong name (37, 38): the real format is named. */
const table: readonly (readonly [title: string, bytes: Uint8Array, failure: FileFailure])[] = [
  ["no bytes", new Uint8Array(0), { kind: "emptyFile" }],
  ["blanks only", strToU8("\ufeff \r\n\r\n"), { kind: "emptyFile" }],
  [".xls", ole("Workbook"), wrong("xls")],
  [".xls of Excel 95", ole("Book"), wrong("xls")],
  [".xls of Excel 4", new Uint8Array([9, 4, 6, 0, 0, 0, 0x10, 0]), wrong("xls")],
  [".xlsx behind a password", ole("EncryptionInfo", "EncryptedPackage"), { kind: "passwordProtected" }],
  [".doc", ole("WordDocument"), wrong("word")],
  [".ppt", ole("PowerPoint Document"), wrong("powerpoint")],
  ["another OLE file", ole("Contents"), wrong("oldOffice")],
  [".xlsb", workbookBytes({ parts: { "xl/workbook.bin": "" } }), wrong("xlsb")],
  [".docx", zipOf({ "word/document.xml": "" }), wrong("word")],
  [".ods", zipOf({ mimetype: `${openDocument}.spreadsheet`, "content.xml": "" }), wrong("ods")],
  [".odt", zipOf({ mimetype: `${openDocument}.text` }), wrong("word")],
  [".numbers", zipOf({ "Index/Document.iwa": "" }), wrong("numbers")],
  ["zip of a workbook", zipOf({ "services.xlsx": "PK" }), wrong("archive")],
  ["empty zip", zipSync({}), wrong("archive")],
  ["rar", latin("Rar!\x1a\x07\x00"), wrong("archive")],
  ["pdf", latin("%PDF-1.7\n"), wrong("pdf")],
  ["png", latin("\x89PNG\r\n\x1a\n"), wrong("image")],
  ["jpeg", latin("\xff\xd8\xff\xe0"), wrong("image")],
  ["bmp", latin("BM6\x00\x0c\x00"), wrong("image")],
  ["rtf", latin("{\\rtf1"), wrong("rtf")],
  [
    "HTML saved as .xls",
    strToU8("<html xmlns:x='urn:schemas-microsoft-com:office:excel'><body><table/>"),
    wrong("html"),
  ],
  ["HTML that begins with its table", strToU8("\ufeff\n<TABLE><tr><td>1</td></tr></TABLE>"), wrong("html")],
  ["HTML in UTF-16", new Uint8Array(Buffer.from("\ufeff<!DOCTYPE html>", "utf16le")), wrong("html")],
  ["web archive", strToU8("MIME-Version: 1.0\r\nX-Document-Type: Workbook"), wrong("html")],
  [
    "XML Spreadsheet 2003",
    strToU8(
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    ),
    wrong("xmlSpreadsheet2003"),
  ],
  [
    "flat .ods",
    strToU8('<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'),
    wrong("ods"),
  ],
  ["other XML", strToU8('<?xml version="1.0"?><a/>'), wrong("xml")],
  ["bytes of no kind", new Uint8Array([1, 2, 3, 0, 0, 0, 0, 255, 254]), wrong("unknown")],
  ["bytes of no kind, without zeros", new Uint8Array([200, 2, 3, 255, 254, 1]), wrong("unknown")],
];

test.each(table)("%s", (_, bytes, failure) => {
  expect(failureOf(() => readFileBytes(bytes))).toEqual(failure);
});

test("a workbook part that is none is named an archive without a workbook", () => {
  const parts = workbookParts({ parts: { "xl/workbook.xml": "<document/>" } });
  expect(failureOf(() => readFileBytes(zipSync(parts)))).toEqual(wrong("archive"));
});

test("text that begins like a picture or a tag is a table", () => {
  expect(readFileBytes(strToU8("BM,1\n")).sheets[0]?.grid.rows).toEqual([["BM", 1]]);
  expect(readFileBytes(strToU8("<i>خدمة</i>,1\n")).sheets[0]?.grid.rows).toEqual([["<i>خدمة</i>", 1]]);
});
