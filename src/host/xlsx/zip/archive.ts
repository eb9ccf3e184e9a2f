import { ReadFailure } from "../../sheet";
import type { Limits } from "../limits";
import { findDirectory } from "./findDirectory";
import { plainCodec, type ZipCodec } from "./zipCodec";

/** One file of the zip, as the central directory declares it. Sizes in bytes. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

/** An opened zip: nothing is inflated yet. Names are matched without regard to case, as OPC asks. */
export interface Archive {
  readonly bytes: Uint8Array;
  readonly limits: Limits;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Bytes inflated so far, over all parts. */
  inflated: number;
  /** Parts already read: none is needed twice, so a second time is a trick to multiply it. */
  readonly opened: Set<Entry>;
  readonly codec: ZipCodec;
  readonly onInflate?: (archive: Archive) => void;
}

export function partKey(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
}

/** Reads the central directory. Throws `ReadFailure` when it is missing, damaged, too long or names a part twice. */
export function openArchive(
  bytes: Uint8Array,
  limits: Limits,
  onInflate?: (archive: Archive) => void,
  codec = plainCodec,
): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory === null) throw new ReadFailure({ kind: "truncatedFile" });
  if (directory.entries > limits.entries) {
    throw new ReadFailure({ kind: "tooManyEntries", entries: directory.entries, limit: limits.entries });
  }
  const entries = new Map<string, Entry>();
  let at = directory.offset;
  for (let index = 0; index < directory.entries; index++) {
    const { entry, next } = readEntry(view, at, directory.end);
    const key = partKey(entry.name);
    if (entries.has(key)) throw new ReadFailure({ kind: "duplicatePart", part: entry.name });
    entries.set(key, entry);
    at = next;
  }
  if (at !== directory.end) throw new ReadFailure({ kind: "truncatedFile" });
  return { bytes, limits, entries, inflated: 0, opened: new Set(), codec, onInflate };
}

/** One record of the central directory (APPNOTE 4.3.12). */
function readEntry(view: DataView, at: number, end: number): { entry: Entry; next: number } {
  if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw new ReadFailure({ kind: "truncatedFile" });
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const extraAt = at + 46 + nameLength;
  const next = extraAt + extraLength + view.getUint16(at + 32, true);
  if (next > end) throw new ReadFailure({ kind: "truncatedFile" });
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
  const [size, compressedSize, offset] = sizes(view, at, extraAt, extraAt + extraLength) ?? [];
  if (size === undefined || compressedSize === undefined || offset === undefined) {
    throw new ReadFailure({ kind: "damagedPart", part: name });
  }
  const entry = {
    name,
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    offset,
  };
  return { entry, next };
}

/** Size, compressed size and offset; a field of all ones stands in the zip64 extra field instead (APPNOTE 4.5.3). */
function sizes(view: DataView, at: number, extraAt: number, extraEnd: number): number[] | null {
  const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  if (!short.includes(0xffffffff)) return short;
  let field = extraAt;
  while (field + 4 <= extraEnd && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true);
  let long = field + 4;
  const result: number[] = [];
  for (const value of short) {
    if (value !== 0xffffffff) result.push(value);
    else if (long + 8 > extraEnd) return null;
    else {
      result.push(Number(view.getBigUint64(long, true)));
      long += 8;
    }
  }
  return result;
}
