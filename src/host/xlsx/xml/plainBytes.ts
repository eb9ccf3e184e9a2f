/** The byte that ends every tag. */
export const tagEnd = 0x3e;

/** What an element read by sight looks like; in ASCII, which is UTF-8 as well. */
export function asBytes(words: string): Uint8Array {
  return Uint8Array.from(words, (sign) => sign.charCodeAt(0));
}

/** Where `words` end if they stand here, else -1. */
export function after(words: Uint8Array, bytes: Uint8Array, from: number): number {
  const { length } = words;
  for (let at = 0; at < length; at++) if (bytes[from + at] !== words[at]) return -1;
  return from + length;
}

/** Where `words`, which begin with `<`, stand next; -1 where they do not. */
export function indexOfTag(words: Uint8Array, bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(lessThan, from);
  while (at >= 0 && after(words, bytes, at) < 0) at = bytes.indexOf(lessThan, at + 1);
  return at;
}

/**
 * Where the text that begins here ends, at the next `<`; -1 where a parser might read it as anything else than it is written:
 * with an entity, a line break or other control character, a `>` (which ends CDATA), or a character that XML does not know.
 */
export function plainTextEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte === lessThan) return at;
    if (byte < space || byte === ampersand || byte === tagEnd) return -1;
    if (byte === 0xef && bytes[at + 1] === 0xbf && (bytes[at + 2] as number) >= 0xbe) return -1;
  }
  return -1;
}

/** The text of these bytes; undefined where they are no UTF-8. */
export function plainText(bytes: Uint8Array, from: number, to: number): string | undefined {
  decoder ??= new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    return decoder.decode(bytes.subarray(from, to));
  } catch {
    return undefined;
  }
}

let decoder: TextDecoder | undefined;
const [space, ampersand, lessThan] = [0x20, 0x26, 0x3c];
