import { joinKnownWords } from "../text/joinKnownWords";

/** What is listed by matching keys. */
export interface KeyedEntries<Entry> {
  readonly byKey: ReadonlyMap<string, Entry>;
  readonly words: ReadonlySet<string>;
  /** The keys without their spaces. */
  readonly letters: ReadonlySet<string>;
}

/** The entry of a key, also of one whose words spaces have torn. Most texts are not a key's letters and soon done with. */
export function entryAt<Entry>({ byKey, words, letters }: KeyedEntries<Entry>, key: string): Entry | undefined {
  const entry = byKey.get(key);
  if (entry !== undefined || !letters.has(withoutSpaces(key))) return entry;
  return byKey.get(joinKnownWords(key, (word) => words.has(word)));
}

/** The letters of every key. */
export function lettersOf(keys: Iterable<string>): ReadonlySet<string> {
  return new Set(Array.from(keys, withoutSpaces));
}

function withoutSpaces(key: string): string {
  return key.replace(/ /g, "");
}
