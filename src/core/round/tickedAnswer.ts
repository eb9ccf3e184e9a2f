/** A box as forms print it, and how it looks when it is ticked: of its own, in brackets, or of Word's old font of signs. */
const empty = "[☐□◻⬜○◯\\uf0a8\\uf06f]|[[(]\\s*[\\])]";
const ticked = "[☑☒✅🗹🗷■◼⬛●◉⦿✓✔√\\uf0fe\\uf0fd]\\ufe0f?|[[(]\\s*[xX×✓✔√☑☒*]\\ufe0f?\\s*[\\])]";
const box = new RegExp(`${empty}|${ticked}`, "u");
const boxes = new RegExp(`(${empty}|${ticked})`, "u");
const tickedBox = new RegExp(`^(?:${ticked})$`, "u");

/** What stands between two answers beside their boxes. */
const between = /^[\s/|,،;؛–-]+|[\s/|,،;؛–-]+$/g;

/** Whether a form's box stands in a text. */
export function holdsBox(text: string): boolean {
  return box.test(text);
}

/**
 * The answer whose box is ticked, where a form prints all of them; the boxes stand before the answers or after them.
 * Undefined where not exactly one is ticked, or where it is not clear whose a box is.
 *
 * @example tickedAnswer("☐ خدمية ☑ غير خدمية") === "غير خدمية"
 * @example tickedAnswer("نعم ( ) لا (x)") === "لا"
 */
export function tickedAnswer(text: string): string | undefined {
  // Every second piece is a box.
  const pieces = text.trim().split(boxes);
  const isBefore = pieces[0] === "";
  if (isBefore === (pieces.at(-1) === "")) return undefined;
  const places = pieces.flatMap((piece, at) => (at % 2 === 1 && tickedBox.test(piece) ? [at] : []));
  const [at, another] = places;
  if (at === undefined || another !== undefined) return undefined;
  return pieces[isBefore ? at + 1 : at - 1]!.replace(between, "");
}
