import { characterTable, needsSteps } from "../../text/characterTable";
import { rasmKey } from "../../text/rasmKey";
import { shortestSlip } from "./isSlip";

/** Numbers by which names that may be alike meet; of the rasm, so that dots make no difference. That two are equal proves nothing yet. */
export interface NameHash {
  /** Of all letters without spaces. */
  readonly letters: number;
  /** Of the words, in any order, without article. */
  readonly words: number;
  /** Of those words alone that can be no slip: the short ones, and those with a digit. */
  readonly fixed: number;
  /** Of each word that may be a slip; `longCount` of them. */
  readonly longWords: Int32Array;
  readonly longCount: number;
}

/** One object, filled anew for each name; more long words than fit stand in no cell. */
const found = { letters: 0, words: 0, fixed: 0, longWords: new Int32Array(2 ** 13), longCount: 0 };

/** The hash of one name, good until the next is asked for. Cost: one pass over its characters. */
export function nameHash(name: string): NameHash {
  if (!hashName(name, false)) hashName(rasmKey(name), true);
  return found;
}

/** Each character as the rasm has it. */
const { table: rasmTable, lookUp } = characterTable(rasmKey);
const space = 32;
/** What stands after it is a letter, before it a digit or a sign. */
const colon = 58;

/** An odd multiplier that spreads its bits (2^32 over the golden ratio). */
export const base = 0x9e3779b1;

/** The hash of a word that goes on with one more letter. */
const withLetter = (hash: number, code: number): number => (Math.imul(hash, base) + code) | 0;

/** The hash of the article's two letters. */
const article = withLetter(0x627, 0x644);

/** Hashes a name letter by letter; false when single characters do not tell its rasm and it is not written in it. */
function hashName(name: string, isRasm: boolean): boolean {
  let letters = 0;
  let words = 0;
  let fixed = 0;
  let longCount = 0;
  let index = 0;
  while (index < name.length) {
    let word = 0;
    let length = 0;
    let hasDigit = false;
    while (index < name.length) {
      const character = name.charCodeAt(index++);
      let code = rasmTable[character] || lookUp(character);
      if (code < colon) {
        if (code === space) break;
        if (code === needsSteps) {
          if (!isRasm) return false;
          code = character;
        }
        if (code < space) continue;
        hasDigit ||= code < colon;
      }
      letters = withLetter(letters, code);
      word = withLetter(word, code);
      if (++length === 2 && word === article) word = length = 0;
    }
    const hash = mixed(word);
    words = (words + hash) | 0;
    if (length >= shortestSlip && !hasDigit) found.longWords[longCount++] = hash;
    else fixed = (fixed + hash) | 0;
  }
  found.letters = letters;
  found.words = words;
  found.fixed = fixed;
  found.longCount = longCount;
  return true;
}

/** Spreads every bit over all (the finaliser of MurmurHash3); 0, the hash of no word, stays 0. */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
