import { once } from "node:events";
import { buffer } from "node:stream/consumers";
import { setImmediate } from "node:timers/promises";
import { createGzip, gzipSync } from "node:zlib";
import { gzipLevels, type ArchivePart } from "../host/xlsx/zip/gzip";

/** In bytes: large, so that the thread which packs seldom waits for this one. */
const chunkSize = 1 << 20;

/** Bytes that may wait to be packed. */
const mostWaiting = 8 << 20;

/** Packs as gzip with Node's own zlib: what comes in pieces in a thread of Node's, while this one makes the next piece. */
export async function gzipBeside(part: ArchivePart): Promise<Uint8Array> {
  if (part instanceof Uint8Array) return gzipSync(part, { level: gzipLevels.whole });
  const stream = createGzip({ level: gzipLevels.pieces, chunkSize });
  const packed = buffer(stream);
  for (const piece of part) {
    stream.write(piece);
    // The other thread is heard: else it would stand still after its first piece.
    await setImmediate();
    if (stream.writableLength > mostWaiting) await once(stream, "drain");
  }
  stream.end();
  return packed;
}
