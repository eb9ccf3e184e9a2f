/** The last line of our notes: the product's name in both its scripts, so it reads the same in every language. */
const signature = "— جاهز · Jahiz";

/** Excel's notes hold more, but nobody reads more. */
const longest = 2_000;

export function signedNote(text: string): string {
  return `${text.slice(0, longest)}\n${signature}`;
}

export function isOwnNote(content: string): boolean {
  return content.trimEnd().endsWith(signature);
}
