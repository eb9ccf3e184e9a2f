import { editDistance } from "../text/editDistance";
import { likelyShare } from "../text/nearest";
import { matchingKey } from "../text/matchingKey";

/** Two names, one of each round, that may be one institution. */
export interface RenameSuspect {
  readonly before: string;
  readonly now: string;
}

/**
 * Words that two names must share for either to be the other with words added or exchanged, and the share of the longer
 * name's words where some are exchanged. Ours: no document states them. North and South Batinah share two words of three.
 */
const leastShared = { added: 2, exchanged: 3, ofLonger: 0.75 };

/**
 * Pairs of a name that is gone and a new one that are probably one institution: the same but for slips of the pen, with
 * words added or left out, or with few words exchanged. A suspicion for the analyst: nothing is joined by it.
 */
export function renameSuspects(gone: readonly string[], joined: readonly string[]): readonly RenameSuspect[] {
  return gone.flatMap((before) => joined.filter((now) => areNearNames(before, now)).map((now) => ({ before, now })));
}

/** Whether two names are probably one institution's. */
export function areNearNames(one: string, other: string): boolean {
  return areNear(wordsOf(one), wordsOf(other));
}

/** The words of a name without their article. */
function wordsOf(name: string): readonly string[] {
  return matchingKey(name)
    .split(" ")
    .map((word) => word.replace(/^(وال|لل|ال)(?=..)/, ""));
}

function areNear(one: readonly string[], other: readonly string[]): boolean {
  if (numbersIn(one) !== numbersIn(other)) return false;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  const shared = sharedWords(shorter, longer);
  if (shared === shorter.length) return shared >= leastShared.added || shorter.length === longer.length;
  return shared >= leastShared.exchanged && shared / longer.length >= leastShared.ofLonger;
}

/** How many words have their counterpart; each word is the counterpart of one. */
function sharedWords(shorter: readonly string[], longer: readonly string[]): number {
  const left = [...longer];
  return shorter.filter((word) => {
    const at = left.includes(word) ? left.indexOf(word) : left.findIndex((each) => isSlipOf(word, each));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

/** Numbers are never a slip: branch 12 is not branch 13. */
function numbersIn(words: readonly string[]): string {
  return words.filter((word) => /\d/.test(word)).join(" ");
}

function isSlipOf(word: string, other: string): boolean {
  return editDistance(word, other) <= Math.floor(likelyShare * Math.max(word.length, other.length));
}
