import { matchingKey } from "./matchingKey";
import { readFigure } from "./readFigure";
import { fullFigure, scaleWords } from "./scaleWords";
import { tidyText } from "./tidyText";
import { toAsciiDigits } from "./toAsciiDigits";

/**
 * What a reader should know of how a number was written:
 * - `arabicDigits`, `persianDigits`: digits other than ASCII.
 * - `hidden`: marks that `tidyText` removes stood in it.
 * - `thousands`: its digits were grouped. `decimalComma`: a comma parted its decimals.
 * - `ambiguous`: one dot before three digits ("1.234"), read as a decimal point but perhaps thousands.
 * - `percent`: it bore a per-cent sign, and the value is the fraction (59% is 0.59).
 * - `scale`: a scale word was multiplied in. `spuriousScale`: one after a full figure was left out.
 */
export type NumberNote =
  | "arabicDigits"
  | "persianDigits"
  | "hidden"
  | "thousands"
  | "decimalComma"
  | "ambiguous"
  | "percent"
  | "scale"
  | "spuriousScale";

export type NumberReading =
  | { readonly kind: "number"; readonly value: number; readonly notes: readonly NumberNote[] }
  | { readonly kind: "notNumber" };

const notNumber: NumberReading = { kind: "notNumber" };

/** Sign and per-cent sign in either order, the figure, a per-cent sign or a scale word. */
const written =
  /^(?<before>[-+]? ?%? ?|% ?[-+] ?)(?<figure>[\d.,،٫٬' ]*\d)(?: ?(?<percentSign>%)| ?(?<word>\p{L}+))?$/u;

/**
 * The number that a cell holds, in digits of three scripts; `value` is always finite. Text with anything else in it
 * ("12a"), with leading zeros ("007", a code) or with more than 15 digits before the decimals (an identifier; Excel keeps
 * no more) is not a number.
 *
 * @example readNumber("٢,٦٨٠") → 2680, thousands
 * @example readNumber("١,٤ مليار") → 1400000000, decimalComma and scale
 * @example readNumber("59%") → 0.59, percent
 */
export function readNumber(text: string | number): NumberReading {
  if (typeof text === "string") return readText(text);
  return Number.isFinite(text) ? { kind: "number", value: text, notes: [] } : notNumber;
}

function readText(text: string): NumberReading {
  const tidy = tidyText(text);
  const ascii = toAsciiDigits(tidy).replace(/[−–]/g, "-").replace(/٪/g, "%");
  const { before = "", figure: digits = "", percentSign, word } = written.exec(ascii)?.groups ?? {};
  const figure = readFigure(digits);
  const power = powerOf(before.includes("%"), percentSign !== undefined, word);
  if (figure === undefined || power === undefined) return notNumber;
  const isSpurious = power > 0 && Number(figure.digits) >= fullFigure;
  const value = Number(`${figure.digits}e${isSpurious ? 0 : power}`);
  const notes = [...scriptNotes(text, tidy), ...figure.notes];
  if (power !== 0) notes.push(power < 0 ? "percent" : isSpurious ? "spuriousScale" : "scale");
  return { kind: "number", value: before.includes("-") && value !== 0 ? -value : value, notes };
}

/** The power of ten that per-cent signs or a scale word stand for; `undefined` for two of them or an unknown word. */
function powerOf(percentBefore: boolean, percentAfter: boolean, word: string | undefined): number | undefined {
  if (percentBefore && (percentAfter || word !== undefined)) return undefined;
  if (percentBefore || percentAfter) return -2;
  return word === undefined ? 0 : scaleWords.get(matchingKey(word));
}

function scriptNotes(text: string, tidy: string): NumberNote[] {
  const notes: NumberNote[] = [];
  if (/[٠-٩]/.test(text)) notes.push("arabicDigits");
  if (/[۰-۹]/.test(text)) notes.push("persianDigits");
  if (tidy !== text) notes.push("hidden");
  return notes;
}
