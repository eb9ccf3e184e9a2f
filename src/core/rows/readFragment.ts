import type { ValueId } from "../catalogue/catalogue";
import type { FieldLookup } from "./fieldLookup";

/** Words that turn a statement round or halve it: of a cell that holds one beside a value, neither is read nor proposed. */
const negations = new Set(
  (
    "لا ليس ليست غير عدم بدون دون بلا لم لن نصف شبه ربع بعض قليلا احيانا ربما سوف " +
    "not no non without never half semi partly sometimes"
  ).split(" "),
);

/** Pieces of a torn word: at most so many letters, or so many first letters in common with a known word. */
const debrisLetters = 3;
const stumpLetters = 5;

export interface Fragment {
  readonly values: readonly ValueId[];
  /**
   * `certain`: nothing else stands in the cell but debris and words of this column and its neighbours. `likely`: something
   * does, and is no part of the answer. `no`: it may change the answer (a negation, a word of another value).
   */
  readonly sureness: "certain" | "likely" | "no";
}

/**
 * The values whose identifying phrase stands in a cell that was cut, or fused with its neighbour
 * ("نهم عدد كبير من المستفيدين من الحكومة إلى الأفراد"). `neighbours` are the columns beside this one.
 */
export function readFragment(
  key: string,
  lookup: FieldLookup,
  neighbours: readonly FieldLookup[],
): Fragment | undefined {
  let rest = ` ${key} `;
  const values = new Set<ValueId>();
  for (const phrase of lookup.phrases) {
    const without = rest.replace(` ${phrase.key} `, "  ");
    if (without === rest) continue;
    values.add(phrase.value);
    rest = without;
  }
  if (values.size === 0 || (values.size > 1 && lookup.field.kind !== "anyOf")) return undefined;
  const leftover = rest.split(" ").filter((word) => word !== "");
  const isExpected = lookup.hasPhrases ? phraseRemnant(lookup, neighbours) : labelRemnant(neighbours);
  const namesOther = otherValuesWord(lookup, values, neighbours);
  const mayChangeAnswer = leftover.some((word) => negations.has(word) || namesOther(word));
  const sureness = mayChangeAnswer ? "no" : leftover.every(isExpected) ? "certain" : "likely";
  return { values: inOrder(lookup, values), sureness };
}

/** Words that name another value of the column, unless the column beside it has them too. */
function otherValuesWord(
  lookup: FieldLookup,
  values: ReadonlySet<ValueId>,
  neighbours: readonly FieldLookup[],
): (word: string) => boolean {
  const own = new Set(
    lookup.spellings.filter((each) => values.has(each.value)).flatMap((spelling) => spelling.key.split(" ")),
  );
  return (word) => lookup.words.has(word) && !own.has(word) && !neighbours.some((each) => each.words.has(word));
}

function inOrder(lookup: FieldLookup, values: ReadonlySet<ValueId>): ValueId[] {
  return lookup.values.map((value) => value.id).filter((id) => values.has(id));
}

/** A phrase that the catalogue names is strong evidence: any word of the neighbourhood, or a scrap, may stand beside it. */
function phraseRemnant(lookup: FieldLookup, neighbours: readonly FieldLookup[]): (word: string) => boolean {
  const known = [lookup, ...neighbours].map((each) => each.words);
  return (word) => word.length <= debrisLetters || known.some((words) => words.has(word) || hasStump(words, word));
}

/** Beside a bare label only words that tell nothing: "نعم جزئياً" is not "نعم". */
function labelRemnant(neighbours: readonly FieldLookup[]): (word: string) => boolean {
  const known = neighbours.map((each) => each.commonWords);
  return (word) => word.length <= 1 || known.some((words) => words.has(word) || hasStump(words, word));
}

function hasStump(words: ReadonlySet<string>, word: string): boolean {
  if (word.length < stumpLetters) return false;
  const stump = word.slice(0, stumpLetters);
  for (const known of words) if (known.startsWith(stump)) return true;
  return false;
}
