import { ReadFailure } from "../../sheet";
import { type Archive, type Entry } from "./archive";

/**
 * Inflates one part, piece by piece, into `sink`. Size, ratio and total are checked as declared before the first byte and as
 * found after each piece; the checksum at the end. Throws `ReadFailure`; what `sink` got until then must be dropped.
 */
export function inflatePart(archive: Archive, entry: Entry, sink: (piece: Uint8Array) => void): void {
  checkDeclared(archive, entry);
  const data = compressedData(archive, entry);
  const { codec, inflated: before } = archive;
  let size = 0;
  let crc = 0;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > entry.size) throw new ReadFailure({ kind: "damagedPart", part: entry.name });
    crc = codec.crc32(piece, crc);
    archive.inflated = before + size;
    sink(piece);
    archive.onInflate?.(archive);
  };
  if (entry.method === 0) take(data);
  else if (!codec.inflate(data, entry.size, take)) throw new ReadFailure({ kind: "damagedPart", part: entry.name });
  if (size !== entry.size || crc !== entry.crc) throw new ReadFailure({ kind: "damagedPart", part: entry.name });
}

function checkDeclared(archive: Archive, entry: Entry): void {
  const { limits } = archive;
  if (archive.opened.has(entry)) throw new ReadFailure({ kind: "duplicatePart", part: entry.name });
  archive.opened.add(entry);
  if (entry.isEncrypted) throw new ReadFailure({ kind: "passwordProtected" });
  if (entry.method !== 0 && entry.method !== 8) throw new ReadFailure({ kind: "damagedPart", part: entry.name });
  if (entry.size > limits.ratioFloor && entry.size > limits.ratio * entry.compressedSize) {
    throw new ReadFailure({ kind: "suspiciousRatio", part: entry.name, limit: limits.ratio });
  }
  if (archive.inflated + entry.size > limits.bytes)
    throw new ReadFailure({ kind: "tooManyBytes", limit: limits.bytes });
}

/** The bytes behind the local header (APPNOTE 4.3.7), which must carry the same name as the directory. */
function compressedData({ bytes }: Archive, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.offset;
  const isThere = at + 30 <= bytes.length && view.getUint32(at, true) === 0x04034b50;
  const nameEnd = isThere ? at + 30 + view.getUint16(at + 26, true) : 0;
  const from = isThere ? nameEnd + view.getUint16(at + 28, true) : Infinity;
  const hasRoom = from + entry.compressedSize <= bytes.length;
  if (!hasRoom || new TextDecoder().decode(bytes.subarray(at + 30, nameEnd)) !== entry.name) {
    throw new ReadFailure({ kind: "damagedPart", part: entry.name });
  }
  return bytes.subarray(from, from + entry.compressedSize);
}
