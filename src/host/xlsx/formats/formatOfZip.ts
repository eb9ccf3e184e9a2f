import type { RealFormat } from "../../sheet";
import { type Archive, partKey } from "../zip/archive";

/** Parts by which a zip that holds no xlsx workbook is known. */
const signs: readonly (readonly [part: string, format: RealFormat])[] = [
  ["xl/workbook.bin", "xlsb"],
  ["word/document.xml", "word"],
  ["ppt/presentation.xml", "powerpoint"],
  ["index/document.iwa", "numbers"],
  ["index.zip", "numbers"],
];

const openDocument: readonly (readonly [type: string, format: RealFormat])[] = [
  ["application/vnd.oasis.opendocument.spreadsheet", "ods"],
  ["application/vnd.oasis.opendocument.text", "word"],
  ["application/vnd.oasis.opendocument.presentation", "powerpoint"],
];

/** What a zip holds, by its main part (`undefined` where the package names none) or the parts that are in it. */
export function formatOfZip(archive: Archive, mainPart: string | undefined): RealFormat | "xlsx" {
  const sign = signs.find(([part]) => archive.entries.has(partKey(part)));
  if (sign !== undefined) return sign[1];
  const type = storedText(archive, "mimetype");
  const document = openDocument.find(([start]) => type.startsWith(start));
  if (document !== undefined) return document[1];
  const looksLikeWorkbook = mainPart !== undefined || archive.entries.has("xl/workbook.xml");
  return looksLikeWorkbook ? "xlsx" : "archive";
}

/** OpenDocument stores its type first in the zip and uncompressed (ODF 1.2 part 3, 3.3), so it can be read where it lies. */
function storedText(archive: Archive, part: string): string {
  const entry = archive.entries.get(partKey(part));
  if (entry === undefined || entry.method !== 0) return "";
  const from = entry.offset + 30 + entry.name.length;
  return new TextDecoder().decode(archive.bytes.subarray(from, from + Math.min(entry.size, 100)));
}
