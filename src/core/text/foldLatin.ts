/**
 * Latin letters in lower case, without accents, full-width and styled ones as plain ones; the same on every machine.
 * Only Latin: a Cyrillic У is not a Latin Y. Method: compatibility decomposition (NFKD, UAX #15), marks dropped.
 *
 * @example "Café (G2C)" → "cafe (g2c)"
 */
export function foldLatin(text: string): string {
  return text.replace(/\p{Script=Latin}/gu, (letter) => letter.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase());
}
