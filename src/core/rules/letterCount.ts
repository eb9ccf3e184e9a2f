const otherLetter = /\p{L}/u;

/** Letters of any script in a text; digits, marks and punctuation do not count. Stops counting at `enough`. */
export function letterCount(text: string, enough = Infinity): number {
  let count = 0;
  for (let index = 0; index < text.length && count < enough; index++) {
    if (isArabicLetter(text.charCodeAt(index))) {
      count++;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(index)!);
    if (otherLetter.test(character)) count++;
    index += character.length - 1;
  }
  return count;
}

/** The quick look: the letters ء to ي, tatweel among them. */
export function isArabicLetter(code: number): boolean {
  return code >= 0x620 && code <= 0x64a;
}
