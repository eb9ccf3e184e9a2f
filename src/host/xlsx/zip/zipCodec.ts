import { Inflate } from "fflate";
import { crc32 } from "./crc32";

/** What a zip's parts are computed with. */
export interface ZipCodec {
  /**
   * Inflates a deflate stream (RFC 1951) into `take`, piece by piece. `size`, in bytes, is what it is declared to become, and may
   * be a lie. False where the bytes are no such stream; what `take` throws goes on.
   */
  readonly inflate: (data: Uint8Array, size: number, take: (piece: Uint8Array) => void) => boolean;
  /** CRC-32 of the bytes so far (ISO 3309): begin with 0 and feed the result back for the next bytes. */
  readonly crc32: (bytes: Uint8Array, before: number) => number;
}

/** Compressed bytes inflated at a time. Deflate makes at most 1,032 bytes of one, so a lie is caught within 9 MB. */
const pieceSize = 8_192;

/** Runs anywhere, and never holds more than one piece. */
export const plainCodec: ZipCodec = {
  crc32,
  inflate(data, _size, take) {
    let inflated: Uint8Array | undefined;
    const inflate = new Inflate((piece) => {
      inflated = piece;
    });
    for (let from = 0; from < data.length; from += pieceSize) {
      const to = Math.min(from + pieceSize, data.length);
      try {
        inflate.push(data.subarray(from, to), to === data.length);
      } catch {
        return false;
      }
      if (inflated !== undefined && inflated.length > 0) take(inflated);
      inflated = undefined;
    }
    return true;
  },
};
