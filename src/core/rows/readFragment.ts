import type { ValueId } from "../catalogue/catalogue";
import type { FieldLookup } from "./fieldLookup";

/** Words and marks that may turn a statement round or halve it: of a cell that holds one beside a value, neither is read nor proposed. */
const turning =
  /^(?:لا|ليست?|غير|عدم|بدون|دون|بلا|ل[من]|نصف|شبه|ربع|بعض|قليلا|احيانا|ربما|سوف|not?|non|without|never|half|semi|partly|sometimes|[^\p{L}\p{Nd}]+)$/u;

export interface Fragment {
  readonly values: readonly ValueId[];
  /** Beside them stand only other words for them, or what the catalogue lists of a neighbour's. */
  readonly isCertain: boolean;
  /** Beside them stands what may change the answer: a negation, a mark, a word of another value. */
  readonly mayChange: boolean;
}

/**
 * The values whose identifying phrase stands in a cell that was cut, or fused with its neighbour
 * ("نهم عدد كبير من المستفيدين من الحكومة إلى الأفراد"). `neighbours` are the columns of which it may hold the words too.
 */
export function readFragment(
  key: string,
  lookup: FieldLookup,
  neighbours: readonly FieldLookup[],
): Fragment | undefined {
  const values = new Set<ValueId>();
  const rest = withoutPhrases(` ${key} `, lookup, values);
  if (values.size === 0 || (values.size > 1 && lookup.field.kind !== "anyOf")) return undefined;
  const own = neighbours.reduce((before, each) => withoutPhrases(before, each, new Set()), rest);
  const foreign = foreignWords(own, lookup, values);
  return {
    // A copy is as long as it needs to be, where filter leaves room: there may be a million of them.
    values: [...lookup.values.map((value) => value.id).filter((id) => values.has(id))],
    isCertain: foreign.length === 0,
    mayChange: foreign.some((word) => turning.test(word) || lookup.words.has(word)),
  };
}

/** What is left of a text, with its borders, when a field's phrases are taken out; `values` takes in what they say. */
function withoutPhrases(text: string, { phrases }: FieldLookup, values: Set<ValueId>): string {
  return phrases.reduce((before, { key, value }) => {
    const without = before.replace(` ${key} `, "  ");
    if (without !== before) values.add(value);
    return without;
  }, text);
}

/** The words that are neither of the values' labels nor a name of theirs: beside "نعم", «✓» says the same, «✗» does not. */
function foreignWords(rest: string, { byKey, spellings }: FieldLookup, values: ReadonlySet<ValueId>): string[] {
  const isOfLabel = (word: string): boolean =>
    spellings.some(
      ({ key, value, manner }) => values.has(value) && manner === "canonical" && ` ${key} `.includes(` ${word} `),
    );
  const isOwn = (word: string): boolean =>
    byKey.get(word)?.every(({ value, manner }) => values.has(value) && manner !== "misreading") ??
    (isOfLabel(word) && !turning.test(word));
  return rest.split(" ").filter((word) => word !== "" && !isOwn(word));
}
