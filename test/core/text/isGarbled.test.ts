import { isGarbled } from "../../../src/core/text/isGarbled";

const arabic = "الاسم العربي، طبيعة الخدمة؛ هل تستلزم رسوماً؟";
/** Bytes as a program shows them that takes them to be of another encoding. */
const readAs = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);

test.each([
  ["UTF-8 read as windows-1252", readAs("windows-1252", Buffer.from(arabic))],
  ["UTF-8 read as windows-1256", readAs("windows-1256", Buffer.from(arabic))],
  ["and once more", readAs("windows-1252", Buffer.from(readAs("windows-1252", Buffer.from(arabic))))],
  ["windows-1256 read as windows-1252", "ÇáÇÓã ÇáÚÑÈí ØÈíÚÉ ÇáÎÏãÉ"],
  ["replaced by a program that found no letters", arabic.replace(/[^\s]/g, "\ufffd")],
  ["saved without Arabic letters", "????? ?????? ????? ??????"],
])("%s: %s", (_, text) => expect(isGarbled(text)).toBe(true));

test.each([
  arabic,
  "Café à la carte, déjà vu: où êtes-vous?",
  "هل؟ نعم؟ لا؟",
  "عطاء، حظ، طبع؛ فرغ؟",
  "Is it? Yes? No???",
  "",
  "12 345",
])("%j can be read", (text) => expect(isGarbled(text)).toBe(false));
