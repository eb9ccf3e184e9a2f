import { editDistance } from "../../text/editDistance";

/**
 * How far two words may differ and still be one, mistyped: one edit for each six letters of the longer, two at most.
 * Ours: no document states it. Shorter words are left alone, for Arabic words of five letters share patterns in which
 * one letter makes another service (تسجيل and تأجيل, تحويل and تمويل).
 */
const lettersPerEdit = 6;
const mostEdits = 2;

/** Letters of the shortest word that may be a slip. */
export const shortestSlip = lettersPerEdit - 1;

/**
 * True when one word (of a matching key, without article) looks like a slip of the pen for the other: letters left out,
 * added or replaced, or two neighbours swapped. Letters put in front make another word (جديد and تجديد, legal and illegal).
 *
 * @example isSlip("استماره", "استمره") === true
 */
export function isSlip(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  const most = Math.min(mostEdits, Math.floor(longer.length / lettersPerEdit));
  if (longer.length - shorter.length > most || longer.endsWith(shorter) || /\d/.test(one + other)) return false;
  return editDistance(shorter, longer) <= most || (most > 0 && isSwap(shorter, longer));
}

function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (one[at] === other[at]) at++;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
