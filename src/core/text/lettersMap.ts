/** A replacement of single letters: what it replaces, and how. */
export interface LettersMap {
  readonly letters: RegExp;
  readonly rewrite: (text: string) => string;
}

/** From `{ ا: "أإآٱ" }` (a letter, and all that are read as it) the step that replaces them. */
export function lettersMap(readAs: Readonly<Record<string, string>>): LettersMap {
  const target = new Map(Object.entries(readAs).flatMap(([letter, all]) => [...all].map((one) => [one, letter])));
  const letters = new RegExp(`[${[...target.keys()].join("")}]`, "gu");
  return { letters, rewrite: (text) => text.replace(letters, (letter) => target.get(letter) ?? letter) };
}
