import { addTimes, indexesFrom } from "../../collections/byCode";
import { groupBy } from "../../collections/groupBy";
import { remembered } from "../../collections/remembered";
import { ordinal } from "../../rows/headerIndex";
import type { DistinctCell, FieldColumn } from "../../rows/table";
import { matchingKey } from "../../text/matchingKey";
import { rasmKey } from "../../text/rasmKey";
import { isArabicLetter } from "../letterCount";
import { isSlip } from "./isSlip";
import { joinedGroups } from "./joinedGroups";
import { nameHash } from "./nameHash";
import { nameWords } from "./nameWords";
import { sharedHashes } from "./sharedHashes";

/** Letters of the shortest name in which one word may be a slip. Ours: no document states it. */
const shortestName = 12;

/**
 * Names that are alike but for one word, beyond which that word is one of a list (places, say) and no slip; it bounds
 * the work as well. It does not depend on the order of the rows. Ours: no document states it.
 */
const mostForms = 16;

/**
 * Groups of values (by code) of one column that name one service: surely (`equal`; a single value where several services
 * hold it), or probably (`near`).
 */
export interface NameTwins {
  readonly equal: readonly (readonly number[])[];
  readonly near: readonly (readonly number[])[];
}

/** The twins among a column's texts, found once for all rules that ask. */
export const nameTwins = remembered(findTwins, new WeakMap<FieldColumn, NameTwins>());

/** A name that may have a twin. */
interface Name {
  readonly code: number;
  readonly key: string;
  readonly words: readonly string[];
}

function findTwins({ cells, codes }: FieldColumn): NameTwins {
  const counts = new Uint32Array(cells.length);
  addTimes(counts, codes);
  const nameAt = remembered((code: number) => nameOf(code, textAt(code, cells, counts)));
  const { wholes, families } = meetings(cells, counts);
  const alike = wholes.map(nameAt).filter((name) => name.key !== "");
  const equal = groupsBy(alike, (name) => name.key);
  const sameLetters = groupsBy(alike, (name) => rasmKey(name.key).replace(/(?<!\d) | (?!\d)/g, ""));
  const sameWords = groupsBy(alike, (name) => nameWords(rasmKey(name.key)).sort().join(" "));
  const slips = families.flatMap((family) => slipsIn(family.map(nameAt)));
  const near = joinedGroups([...equal, ...sameLetters, ...sameWords, ...slips]);
  const repeated = indexesFrom(2, counts).filter((code) => textAt(code, cells, counts));
  return {
    equal: joinedGroups([...equal, ...repeated.map((code) => [code])]),
    near: near.filter((group) => new Set(group.map((code) => nameAt(code).key)).size > 1),
  };
}

/** The text of a value that services hold, without its own number; "" where it is none. */
function textAt(code: number, cells: readonly DistinctCell[], counts: Uint32Array): string {
  const { reading } = cells[code]!;
  return reading.kind === "text" && counts[code] ? unnumbered(reading.text) : "";
}

/** A name without its own number. */
function unnumbered(name: string): string {
  return isArabicLetter(name.charCodeAt(0)) ? name : name.replace(ordinal, "");
}

/** The names that share all letters or all words with another, and the families of those that share all words but one. */
function meetings(
  cells: readonly DistinctCell[],
  counts: Uint32Array,
): { wholes: readonly number[]; families: number[][] } {
  const letters = new Int32Array(cells.length);
  const fixed = new Int32Array(cells.length);
  for (let code = 0; code < cells.length; code++) {
    const hash = nameHash(textAt(code, cells, counts));
    letters[code] = hash.letters;
    fixed[code] = hash.fixed;
  }
  const allButOne: number[] = [];
  const owners: number[] = [];
  const sameFixed = sharedHashes(fixed).flat();
  const allWords = Int32Array.from(sameFixed, (code) => {
    const { words, longWords, longCount } = nameHash(textAt(code, cells, counts));
    for (let word = 0; word < longCount; word++) {
      allButOne.push(words - longWords[word]!);
      owners.push(code);
    }
    return words;
  });
  return {
    wholes: [...new Set([...sharedHashes(letters), ...sharedHashes(allWords, sameFixed)].flat())],
    families: sharedHashes(Int32Array.from(allButOne), owners).filter((family) => family.length <= mostForms),
  };
}

function nameOf(code: number, text: string): Name {
  const key = matchingKey(text);
  return { code, key, words: nameWords(key) };
}

/** Codes of the names that are the same text in some respect, where there are several. */
function groupsBy(names: readonly Name[], textOf: (name: Name) => string): number[][] {
  const groups = [...groupBy(names, textOf).values()].filter((group) => group.length > 1);
  return groups.map((group) => group.map(({ code }) => code));
}

/** Pairs of names in which one word is a slip of the other's. */
function slipsIn(family: readonly Name[]): number[][] {
  return family.flatMap((one, index) =>
    family.slice(index + 1).flatMap((other) => (differByASlip(one, other) ? [[one.code, other.code]] : [])),
  );
}

function differByASlip(one: Name, other: Name): boolean {
  if (one.key.replace(/ /g, "").length < shortestName) return false;
  const [word, ...more] = without(one.words, other.words);
  const [otherWord, ...otherMore] = without(other.words, one.words);
  const isOneWord = more.length === 0 && otherMore.length === 0;
  return isOneWord && word !== undefined && otherWord !== undefined && isSlip(word, otherWord);
}

/** The words left once each of `others` has taken away one like it. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const rest = [...words];
  for (const word of others) {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
  }
  return rest;
}
