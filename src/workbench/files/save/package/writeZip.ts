import { deflateSync } from "fflate";
import type { Entry } from "../../../../host/xlsx/zip/archive";
import { crc32 } from "../../../../host/xlsx/zip/crc32";

/** A file of a zip: as it lies in another zip, or new. */
export type ZipFile =
  | { readonly name: string; readonly zip: Uint8Array; readonly entry: Entry }
  | { readonly name: string; readonly bytes: Uint8Array };

/** How a file lies in a zip. `stamp` is the time and date of its last change, as zips count them. */
interface PackedFile {
  readonly name: Uint8Array;
  readonly data: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly stamp: number;
}

/** 1 January 2025, midnight: a clock would make two equal files differ. */
const fixedStamp = ((2025 - 1980) << 25) | (1 << 21) | (1 << 16);

const localSize = 30;
const centralSize = 46;
const endSize = 22;

/** A zip of these files (APPNOTE 4.3): those from another zip are copied as they are, the new ones compressed. */
export function writeZip(files: readonly ZipFile[], isCompressed = true): Uint8Array {
  const packed = files.map((file) => ("zip" in file ? copied(file.zip, file) : compressed(file, isCompressed)));
  const local = packed.reduce((sum, { name, data }) => sum + localSize + name.length + data.length, 0);
  const central = packed.reduce((sum, { name }) => sum + centralSize + name.length, 0);
  // Larger ones need zip64, and no workbook that can be opened here comes near.
  if (local + central + endSize > 0xffffffff || packed.length > 0xffff) throw new Error("Too large for a zip.");
  const bytes = new Uint8Array(local + central + endSize);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = packed.map((file) => {
    const offset = at;
    writeLocal(view, at, file);
    bytes.set(file.name, at + localSize);
    bytes.set(file.data, at + localSize + file.name.length);
    at += localSize + file.name.length + file.data.length;
    return offset;
  });
  packed.forEach((file, index) => {
    writeCentral(view, at, file, offsets[index] as number);
    bytes.set(file.name, at + centralSize);
    at += centralSize + file.name.length;
  });
  writeEnd(view, at, { count: packed.length, size: central, offset: local });
  return bytes;
}

function copied(zip: Uint8Array, { name, entry }: { readonly name: string; readonly entry: Entry }): PackedFile {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const { offset, method, crc, size, compressedSize } = entry;
  const from = offset + localSize + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = zip.subarray(from, from + compressedSize);
  return { name: encoded(name), data, method, crc, size, stamp: view.getUint32(offset + 10, true) };
}

function compressed(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  isCompressed: boolean,
): PackedFile {
  const data = isCompressed ? deflateSync(bytes, { level: levelFor(bytes) }) : bytes;
  const method = isCompressed ? 8 : 0;
  return { name: encoded(name), data, method, crc: crc32(bytes, 0), size: bytes.length, stamp: fixedStamp };
}

/** Sheets of many megabytes shrink nearly as much at a low level, in a third of the time. */
function levelFor({ length }: Uint8Array): 3 | 6 {
  return length > 4_000_000 ? 3 : 6;
}

function encoded(name: string): Uint8Array {
  return new TextEncoder().encode(name);
}

/** What both headers of a file say. Flag 11: the name is UTF-8. */
function writeCommon(view: DataView, at: number, { method, stamp, crc, data, size, name }: PackedFile): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 1 << 11, true);
  view.setUint16(at + 4, method, true);
  view.setUint32(at + 6, stamp, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

function writeLocal(view: DataView, at: number, file: PackedFile): void {
  view.setUint32(at, 0x04034b50, true);
  writeCommon(view, at + 4, file);
}

function writeCentral(view: DataView, at: number, file: PackedFile, offset: number): void {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, 20, true);
  writeCommon(view, at + 6, file);
  view.setUint32(at + 42, offset, true);
}

function writeEnd(
  view: DataView,
  at: number,
  { count, size, offset }: { readonly count: number; readonly size: number; readonly offset: number },
): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, size, true);
  view.setUint32(at + 16, offset, true);
}
