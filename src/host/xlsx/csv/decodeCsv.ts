import { ReadFailure } from "../../sheet";

/** Control characters other than white space, those of U+0080–U+009F left aside. */
const control = /[^\P{Cc}\s\x7f-\x9f]/u;

/** A Latin letter with an accent beside an Arabic one: no one writes so, but it is how ISO-8859-6 looks in windows-1256. */
const mixedLetters = /\p{Script=Arabic}[à-ÿ]|[à-ÿ]\p{Script=Arabic}/gu;

/** Characters by which such a text is known, and how many of them are one mixed pair at least: a stray one is no sign. */
const lookedAt = 20_000;
const charactersOfPair = 50;

/**
 * The text of a CSV file. By byte order mark or the zeros of UTF-16; else UTF-8; else windows-1256, which is what Excel in Arabic
 * writes under "CSV" and which takes any byte; where that gives no words, ISO-8859-6. Throws `ReadFailure` for UTF-8 that is damaged and for bytes that are no text.
 */
export function decodeCsv(bytes: Uint8Array): string {
  const encoding = utf16Kind(bytes);
  const text = encoding === null ? (decoded(bytes, "utf-8") ?? decodeArabic(bytes)) : decoded(bytes, encoding);
  if (text === null) throw new ReadFailure({ kind: "unknownEncoding", part: null, encoding });
  if (text.includes("\0")) throw new ReadFailure({ kind: "wrongFormat", format: "unknown" });
  return text;
}

function utf16Kind(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const start = bytes.subarray(0, 2048);
  let even = 0;
  let odd = 0;
  start.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  if (even + odd === 0 || bytes.length % 2 === 1) return null;
  return odd > 4 * even ? "utf-16le" : even > 4 * odd ? "utf-16be" : null;
}

/** Control characters are taken for a sign that the bytes are no text at all. */
function decodeArabic(bytes: Uint8Array): string | null {
  if (isDamagedUtf8(bytes)) return null;
  const text = decoded(bytes, "windows-1256");
  if (text !== null && control.test(text)) throw new ReadFailure({ kind: "wrongFormat", format: "unknown" });
  return text !== null && isMixed(text) ? decoded(bytes, "iso-8859-6") : text;
}

function isMixed(text: string): boolean {
  const start = text.slice(0, lookedAt);
  return (start.match(mixedLetters)?.length ?? 0) * charactersOfPair > start.length;
}

/** Arabic in windows-1256 hardly ever forms a valid UTF-8 sequence: where most of them are valid, the file was UTF-8 once. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  let damaged = 0;
  let sound = 0;
  for (const character of text) {
    if (character === "\ufffd") damaged++;
    else if (character > "\x7f") sound++;
  }
  return sound > damaged;
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
