/**
 * Wraps a number, a cell address or a piece of the user's own text so that it keeps its own direction inside a
 * sentence of the other one (Unicode isolates U+2066 LRI, U+2068 FSI, U+2069 PDI; UAX #9). Without it
 * "1200 / 5000" prints as "5000 / 1200" in an Arabic line.
 */
export function ltr(text: string | number): string {
  return `\u2066${text}\u2069`;
}

/** Like `ltr`, for text whose direction is not known: it takes that of its first strong letter. */
export function quoted(text: string): string {
  return `«\u2068${text}\u2069»`;
}

/** Keeps a piece apart from the sentence around it, in the direction of its first strong letter: "البرنامج!D6, D11". */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
