import { joinedBytes } from "../zip/joinedBytes";

/** Turns the bytes of one part into text, piece by piece; throws `TypeError` for bytes that are no text in the encoding. */
export type PieceDecoder = (piece: Uint8Array, isLast: boolean) => string;

/** Encodings that OPC allows for a part. */
export type XmlEncoding = "utf-8" | "utf-16le" | "utf-16be";

/**
 * UTF-8 pieces are cut at a whole character and decoded each by itself: in V8 that is several times faster than a streaming
 * TextDecoder, and pieces of plain ASCII stay one byte a character. A byte order mark is left to the XML parser.
 */
export function pieceDecoder(encoding: XmlEncoding): PieceDecoder {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  if (encoding !== "utf-8") return (piece, isLast) => decoder.decode(piece, { stream: !isLast });
  let rest: Uint8Array = new Uint8Array(0);
  return (piece, isLast) => {
    const bytes = rest.length === 0 ? piece : joinedBytes([rest, piece]);
    const length = isLast ? bytes.length : wholeCharacters(bytes);
    const text = decoder.decode(bytes.subarray(0, length));
    rest = bytes.slice(length);
    return text;
  };
}

/** How many bytes stand before an unfinished last character. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if ((byte & 0xc0) === 0x80) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
