import { extraSpaces } from "./extraSpaces";
import { tags } from "./tags";
import type { TidyStep } from "./tidyStep";
import { tidySteps } from "./tidySteps";
import { zeroWidth } from "./zeroWidth";

/** The bit of a step in `suspicions`. */
export function bitOf(step: TidyStep): number {
  return 1 << tidySteps.indexOf(step);
}

const space = 32;
const lookedUp = 1 << tidySteps.length;
const extraSpaceBit = bitOf(extraSpaces);

/** Letters of the Arabic alphabet and of the Latin one, digits, and single spaces between them: most texts hold nothing else. */
const plain = /^[ء-غف-ي٠-٩0-9A-Za-z]+(?: [ء-غف-ي٠-٩0-9A-Za-z]+)*$/;

/** Bits of the steps that may act on a UTF-16 code unit, found the first time that it is met; 0 until then. */
const ofCode = new Uint16Array(0x10000);

/**
 * The tidy steps that may act on a text, as bits by their place in `tidySteps`: the quick look at text that is clean, as
 * most is. A bit that is not set is certain, one that is set only a suspicion.
 */
export function suspicions(text: string): number {
  if (plain.test(text)) return 0;
  let found = 0;
  let before = space;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    found |= ofCode[code] || lookUp(code);
    if (code === space && before === space) found |= extraSpaceBit;
    before = code;
  }
  if (before === space && text !== "") found |= extraSpaceBit;
  return found & ~lookedUp;
}

/** A step may act on a character that it changes between two letters; a tag begins with "<", and a pair has halves. */
function lookUp(code: number): number {
  const inside = `a${String.fromCharCode(code)}a`;
  let bits = lookedUp;
  for (const step of tidySteps) if (step.rewrite(inside) !== inside) bits |= bitOf(step);
  if (code === 0x3c) bits |= bitOf(tags);
  if (code >= 0xd800 && code <= 0xdfff) bits |= bitOf(zeroWidth);
  return (ofCode[code] = bits);
}
