import { characterTable, needsSteps } from "../../text/characterTable";
import { rasmKey } from "../../text/rasmKey";
import { shortestSlip } from "./isSlip";

/** Signatures, one beside the other: numbers that alike names share. That two are equal proves nothing yet. */
export interface Signatures {
  readonly numbers: Uint32Array;
  /** For each signature, the index of its name. */
  readonly owners: Uint32Array;
}

/**
 * Numbers by which names that may be alike meet, without comparing each with each; over the rasm, so that dots make no
 * difference. `whole`: one of all letters without spaces, and one of the words in any order, without article.
 * `allButOne`: for each word that may be a slip, one of all the others. Cost: one pass over the characters.
 */
export function nameSignatures(names: readonly string[]): { whole: Signatures; allButOne: Signatures } {
  const longWords = names.reduce((sum, name) => sum + Math.ceil(name.length / shortestSlip), 0);
  const whole = signatureList(names.length * 2);
  const allButOne = signatureList(longWords);
  names.forEach((name, owner) => {
    if (!hashName(name, false)) hashName(rasmKey(name), true);
    const { letters, words, longCount } = nameHash;
    whole.add(letters ^ sameLetters, owner);
    whole.add(words, owner);
    for (let index = 0; index < longCount; index++) allButOne.add(words - (nameHash.longWords[index] ?? 0), owner);
  });
  return { whole: whole.signatures(), allButOne: allButOne.signatures() };
}

/** Keeps hashes of letters apart from those of words. */
const sameLetters = 0x1b873593;

function signatureList(most: number) {
  const numbers = new Uint32Array(most);
  const owners = new Uint32Array(most);
  let count = 0;
  return {
    add(hash: number, owner: number): void {
      numbers[count] = mixed(hash);
      owners[count++] = owner;
    },
    signatures: (): Signatures => ({ numbers: numbers.subarray(0, count), owners: owners.subarray(0, count) }),
  };
}

/** What `hashName` found last; one object, for it runs once a name. `words` is a sum: their order does not matter. */
const nameHash = { letters: 0, words: 0, longWords: new Int32Array(2 ** 13), longCount: 0 };

/** Each character as the rasm has it. */
const { table: rasmTable, lookUp } = characterTable(rasmKey);
const space = 32;
/** What stands after it is a letter, before it a digit or a sign. */
const colon = 58;
/** The two letters of the article. */
const alef = 0x627;
const lam = 0x644;

/** An odd multiplier that spreads its bits (2^32 over the golden ratio). */
const base = 0x9e3779b1;

/** Hashes a name letter by letter into `nameHash`; false when single characters do not tell its rasm. */
function hashName(name: string, isRasm: boolean): boolean {
  let letters = 0;
  let words = 0;
  let longCount = 0;
  let index = 0;
  while (index < name.length) {
    let word = 0;
    let length = 0;
    let first = 0;
    let hasDigit = false;
    for (; index < name.length; index++) {
      const character = name.charCodeAt(index);
      const code = isRasm ? character : rasmTable[character] || lookUp(character);
      if (code <= space) {
        if (code === space) break;
        if (code === needsSteps) return false;
        continue;
      }
      letters = (Math.imul(letters, base) + code) | 0;
      word = (Math.imul(word, base) + code) | 0;
      hasDigit ||= code < colon;
      if (++length > 2) continue;
      if (length === 1) first = code;
      else if (first === alef && code === lam) length = word = 0;
    }
    index++;
    const hash = mixed(word);
    words = (words + hash) | 0;
    if (length >= shortestSlip && !hasDigit) nameHash.longWords[longCount++] = hash;
  }
  nameHash.letters = letters;
  nameHash.words = words;
  nameHash.longCount = longCount;
  return true;
}

/** Spreads every bit over all (the finaliser of MurmurHash3); 0, the hash of no word, stays 0. */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
