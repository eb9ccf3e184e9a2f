import type { ArchivePart, Gzip } from "./gzip";
import { joinedBytes } from "./joinedBytes";

/** The parts of a zip by their paths, in their order. */
export type ArchiveParts = Readonly<Record<string, ArchivePart>>;

/** 1 January 2025, which every part carries, as zips count days: a clock would make two equal reports differ. */
const day = ((2025 - 1980) << 9) | (1 << 5) | 1;
/** Version 2.0 of the format, the first with folders and deflate. */
const version = 20;
const deflated = 8;

/** A zip of the parts, packed one after the other. Layout: APPNOTE 4.3. */
export async function packArchive(parts: ArchiveParts, gzip: Gzip): Promise<Uint8Array> {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, part] of Object.entries(parts)) {
    const name = new TextEncoder().encode(path);
    const packed = await gzip(part);
    const data = packed.subarray(10, -8);
    const facts = entryFacts(name, data, packed.subarray(-8));
    const file = [numbers([4, 0x04034b50]), facts, name, data];
    files.push(...file);
    directory.push(directoryEntry(facts, offset), name);
    offset += file.reduce((sum, { length }) => sum + length, 0);
  }
  const list = joinedBytes(directory);
  return joinedBytes([...files, list, endRecord(directory.length / 2, list.length, offset)]);
}

/** What stands before a file and in the directory alike; `ending` is gzip's: checksum and size of what was packed. */
function entryFacts(name: Uint8Array, data: Uint8Array, ending: Uint8Array): Uint8Array {
  const view = new DataView(ending.buffer, ending.byteOffset, 8);
  const [crc, size] = [view.getUint32(0, true), view.getUint32(4, true)];
  const sizes = [4, data.length] as const;
  return numbers(
    [2, version],
    [2, 0],
    [2, deflated],
    [2, 0],
    [2, day],
    [4, crc],
    sizes,
    [4, size],
    [2, name.length],
    [2, 0],
  );
}

function directoryEntry(facts: Uint8Array, offset: number): Uint8Array {
  const noMore = numbers([2, 0], [2, 0], [2, 0], [4, 0]);
  return joinedBytes([numbers([4, 0x02014b50], [2, version]), facts, noMore, numbers([4, offset])]);
}

function endRecord(entries: number, size: number, offset: number): Uint8Array {
  return numbers([4, 0x06054b50], [2, 0], [2, 0], [2, entries], [2, entries], [4, size], [4, offset], [2, 0]);
}

/** Numbers of 2 or 4 bytes one after the other, the lowest byte first. */
function numbers(...fields: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [size]) => sum + size, 0)));
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return new Uint8Array(view.buffer);
}
