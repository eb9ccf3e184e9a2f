import type { RealFormat } from "../../sheet";

/** First bytes of formats that are neither text nor OLE nor zip, as text of one byte a character. */
const magic: readonly (readonly [start: string, format: RealFormat])[] = [
  ["%PDF", "pdf"],
  ["\x89PNG", "image"],
  ["\xff\xd8\xff", "image"],
  ["GIF8", "image"],
  ["BM", "image"],
  ["II*\0", "image"],
  ["MM\0*", "image"],
  ["RIFF", "image"],
  ["{\\rtf", "rtf"],
  ["Rar!", "archive"],
  ["7z\xbc\xaf", "archive"],
  ["\x1f\x8b", "archive"],
  // Excel 2.0 to 4.0, before files were OLE.
  ["\x09\x00\x04\x00", "xls"],
  ["\x09\x02\x06\x00", "xls"],
  ["\x09\x04\x06\x00", "xls"],
];

/** The format of bytes by their first ones; null when they carry no known sign. "BM" alone is also how a text may begin, so it needs a zero byte nearby. */
export function formatOfBytes(bytes: Uint8Array): RealFormat | null {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const found = magic.find(([sign]) => start.startsWith(sign));
  if (found === undefined || (found[0].length < 3 && found[1] === "image" && !start.includes("\0"))) return null;
  return found[1];
}

/** The format of a text that is no table of values: markup under the name of a workbook; null for anything else. */
export function formatOfText(text: string): RealFormat | null {
  const start = text.slice(0, 4096).trimStart().toLowerCase();
  if (start.startsWith("mime-version:")) return "html";
  if (!/^<[a-z!?]/.test(start)) return null;
  if (start.includes("urn:schemas-microsoft-com:office:spreadsheet")) return "xmlSpreadsheet2003";
  if (start.includes("urn:oasis:names:tc:opendocument")) return "ods";
  if (/<(?:html|!doctype html|table|head|body|meta|style|div)\b/.test(start)) return "html";
  return start.startsWith("<?xml") || start.startsWith("<!") ? "xml" : null;
}
