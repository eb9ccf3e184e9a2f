import { ReadFailure } from "../../sheet";
import type { XmlEncoding } from "./pieceDecoder";

/** The encoding of a part from its first bytes: byte order mark, shape of the first `<`, declaration (XML 1.0, appendix F). */
export function xmlEncoding(start: Uint8Array, part: string): XmlEncoding {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const declaration = /^[^<]{0,3}<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)/.exec(
    String.fromCharCode(...start.subarray(0, 200)),
  );
  const declared = declaration?.[1]?.toLowerCase() ?? "utf-8";
  if (declared !== "utf-8" && declared !== "us-ascii")
    throw new ReadFailure({ kind: "unknownEncoding", part, encoding: declared });
  return "utf-8";
}
