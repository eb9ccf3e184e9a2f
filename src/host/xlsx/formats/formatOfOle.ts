import type { RealFormat } from "../../sheet";

/** What the streams of an OLE file tell; the first that is found decides, so the encrypted package stands first. */
const streams: readonly (readonly [name: string, format: RealFormat | "encrypted"])[] = [
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "xls"],
  ["Book", "xls"],
  ["WordDocument", "word"],
  ["PowerPoint Document", "powerpoint"],
];

/**
 * What an OLE compound file (D0 CF 11 E0) holds: an old Office document, or a new one behind a password. Directory entries are
 * 128 bytes, begin with the name in UTF-16LE, and carry its length in bytes with the closing zero at 64 (MS-CFB 2.6.1).
 */
export function formatOfOle(bytes: Uint8Array): RealFormat | "encrypted" {
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = bytes[at + 64] as number;
    if (length >= 4 && length <= 64 && bytes[at + 65] === 0 && bytes[at + 1] === 0)
      names.add(nameAt(bytes, at, length - 2));
  }
  return streams.find(([name]) => names.has(name))?.[1] ?? "oldOffice";
}

function nameAt(bytes: Uint8Array, at: number, length: number): string {
  let name = "";
  for (let index = at; index < at + length; index += 2) name += String.fromCharCode(bytes[index] as number);
  return name;
}
