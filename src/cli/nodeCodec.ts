import { crc32, inflateRawSync } from "node:zlib";
import { plainCodec, type ZipCodec } from "../host/xlsx/zip/zipCodec";

/** Bytes, inflated; a larger part is inflated piece by piece, so that it is never whole in memory. */
const largestWhole = 67_108_864;
/** Bytes handed on at a time: texts of about this length are parsed fastest. */
const pieceSize = 65_536;
/** Bytes; zlib takes no smaller room to write into. */
const leastRoom = 64;

/** Node's own zlib, several times as fast. It stops at the declared size, whatever the stream goes on to say. */
export const nodeCodec: ZipCodec = {
  crc32,
  inflate(data, size, take) {
    if (size === 0 || size > largestWhole) return plainCodec.inflate(data, size, take);
    const inflated = inflatedWhole(data, size);
    if (!inflated) return false;
    for (let from = 0; from < inflated.length; from += pieceSize) take(inflated.subarray(from, from + pieceSize));
    return true;
  },
};

function inflatedWhole(data: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return inflateRawSync(data, { maxOutputLength: size, chunkSize: Math.max(size, leastRoom) });
  } catch {
    return undefined;
  }
}
