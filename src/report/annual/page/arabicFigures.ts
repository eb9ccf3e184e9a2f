/** An isolate of `messages/isolate.ts`: left to right (U+2066), or of the user's own text (U+2068), up to its end (U+2069). */
const isolates = /([\u2066\u2068])([^\u2066-\u2069]*)\u2069/g;

/**
 * A figure outside of any isolate: digits with their separators, sign and per cent. What stands in a word with Latin letters
 * ("H3", "round-2024.xlsx", "3.2-AP") is no figure but an address or a name, and neither are rows as Excel names them ("3:7").
 */
const figures = /[A-Za-z0-9$_!:.,/\\+−–%-]*[0-9][A-Za-z0-9$_!:.,/\\+−–%-]*/g;

const notFigure = /[A-Za-z$_!\\]|\d:\d/;

const signs: Readonly<Record<string, string>> = { "%": "٪", ",": "٬", ".": "٫" };

/** "1,234.5%" as "١٬٢٣٤٫٥٪". Separators are converted between digits only: a full stop after a figure stays one. */
export function arabicDigits(figure: string): string {
  return figure
    .replace(/(?<=\d)[.,](?=\d)|(?<=\d)%/g, (sign) => signs[sign] ?? sign)
    .replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
}

/**
 * A text with its figures in Arabic-Indic digits. Addresses of cells, names of files and the user's own texts stay as they
 * are. A figure of several parts ("57.6%–71.2%") then reads from the right, as its digits do.
 */
export function arabicFigures(text: string): string {
  const kept: string[] = [];
  const outside = text.replace(isolates, (whole, start: string, inner: string) => {
    kept.push(start === "\u2066" && isFigure(inner) ? rightToLeft(arabicDigits(inner)) : whole);
    return "\uE000";
  });
  return outside
    .replace(figures, (word) => (notFigure.test(word) ? word : arabicDigits(word)))
    .replace(/\uE000/g, () => kept.shift() ?? "");
}

/** A right-to-left isolate (U+2067). */
function rightToLeft(figure: string): string {
  return `\u2067${figure}\u2069`;
}

function isFigure(inner: string): boolean {
  return /\d/.test(inner) && !notFigure.test(inner);
}
