import { Gzip as GzipStream } from "fflate";
import { joinedBytes } from "./joinedBytes";

/**
 * Packs bytes that come in pieces as one member of gzip without a name: 10 bytes, the deflated data, then CRC-32 and size of
 * what was packed, 4 bytes each (RFC 1952). Whoever runs where this can be done beside other work hands in that way.
 */
export type Gzip = (pieces: Iterable<Uint8Array>) => Promise<Uint8Array>;

/** What comes in pieces is large: packing it thoroughly would take longer than all else. */
const quick = 2;

/** In this thread. */
export const gzipHere: Gzip = (pieces) => {
  const packed: Uint8Array[] = [];
  const stream = new GzipStream({ level: quick, mtime: 0 }, (piece) => packed.push(piece));
  for (const piece of pieces) stream.push(piece);
  stream.push(new Uint8Array(0), true);
  return Promise.resolve(joinedBytes(packed));
};
