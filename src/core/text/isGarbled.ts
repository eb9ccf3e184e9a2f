/** What a byte of UTF-8 after the first looks like in windows-1252 and in windows-1256: 0x80 to 0xBF. */
const restIn1252 = "\\x80-\\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
const restIn1256 = "\\x80-\\xbf€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\\u200c-\\u200dں،ھ؛؟";

/** UTF-8 read as windows-1252 (Ø§Ø³Ù…) or as windows-1256 (ط§ط³ظ…), windows-1256 read as windows-1252 (ÇÓã), letters that were replaced. */
const garbled = new RegExp(`[ØÙÚÛÃÂâ][${restIn1252}]|[طظعغ][${restIn1256}]|[À-ÿ]|\\ufffd|\\?`, "gu");

/**
 * Whether a text is Arabic that was decoded wrongly, or lost where it was saved in an encoding without Arabic letters
 * ("mojibake", "????"): half of its characters at least are such as no language has so often.
 *
 * @example isGarbled("Ø§Ù„Ø§Ø³Ù…") === true
 * @example isGarbled("ÇáÇÓã") === true
 * @example isGarbled("طلب، عطاء؟ café") === false
 */
export function isGarbled(text: string): boolean {
  const written = text.replace(/\s+/gu, "");
  const length = written.replace(garbled, "").length;
  return written !== "" && length * 2 <= written.length;
}
