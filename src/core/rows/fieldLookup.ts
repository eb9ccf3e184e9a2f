import { valuesOf } from "../catalogue/catalogue";
import { groupBy } from "../collections/groupBy";
import { remembered } from "../collections/remembered";
import type {
  ByLanguage,
  Catalogue,
  CatalogueField,
  CatalogueValue,
  LabelLanguage,
  ValueId,
} from "../catalogue/catalogue";
import { matchingKey } from "../text/matchingKey";
import { rasmKey } from "../text/rasmKey";
import { lettersOf, type KeyedEntries } from "./entryAt";
import type { ReadingManner } from "./reading";

/** One way to write a value: a label, an alias, a misreading or an identifying phrase, under its matching key. */
export interface Spelling {
  readonly key: string;
  readonly text: string;
  readonly value: ValueId;
  readonly language: LabelLanguage;
  readonly manner: ReadingManner;
}

/** A field's values, laid out for matching. */
export interface FieldLookup extends KeyedEntries<readonly Spelling[]> {
  readonly field: CatalogueField;
  readonly values: readonly CatalogueValue[];
  /** Labels by their skeleton without dots: what a scanner confuses. */
  readonly byRasm: ReadonlyMap<string, readonly Spelling[]>;
  /** Labels and aliases, the targets of a nearest match. */
  readonly spellings: readonly Spelling[];
  /** Identifying phrases, or the labels where the catalogue names none; longer ones first. */
  readonly phrases: readonly Spelling[];
}

const lookupsOf = remembered(
  (catalogue: Catalogue) => remembered((field: CatalogueField) => makeLookup(catalogue, field)),
  new WeakMap(),
);

/** The lookup of a catalogue's field, made once. */
export function fieldLookup(catalogue: Catalogue, field: CatalogueField): FieldLookup {
  return lookupsOf(catalogue)(field);
}

function makeLookup(catalogue: Catalogue, field: CatalogueField): FieldLookup {
  const values = valuesOf(catalogue, field);
  const all = values.flatMap(spellingsOf);
  const named = all.filter((spelling) => spelling.manner === "fragment");
  const spellings = all.filter((spelling) => spelling.manner === "canonical" || spelling.manner === "form");
  const labels = spellings.filter((spelling) => spelling.manner === "canonical");
  const phrases = named.length > 0 ? named : labels;
  const byKey = groupBy(
    all.filter((spelling) => spelling.manner !== "fragment"),
    (spelling) => spelling.key,
  );
  return {
    field,
    values,
    byKey,
    letters: lettersOf(byKey.keys()),
    byRasm: groupBy(labels, (spelling) => rasmKey(spelling.text)),
    spellings,
    phrases: [...phrases].sort((a, b) => b.key.length - a.key.length),
    words: new Set(all.flatMap((spelling) => spelling.key.split(" "))),
  };
}

function spellingsOf({ id, labels, aliases, misreadings, phrases }: CatalogueValue): Spelling[] {
  const spelling = (language: LabelLanguage, text: string, manner: ReadingManner): Spelling => ({
    key: matchingKey(text),
    text,
    value: id,
    language,
    manner,
  });
  const of = (texts: ByLanguage<readonly string[]> | undefined, manner: ReadingManner): Spelling[] =>
    Object.entries(texts ?? {}).flatMap(([language, list]) => list.map((text) => spelling(language, text, manner)));
  const names = Object.entries(labels).flatMap(([language, label]) => [
    spelling(language, label, "canonical"),
    spelling(language, `${label} (${id})`, "canonical"),
    spelling(language, id, "form"),
  ]);
  return [...names, ...of(aliases, "form"), ...of(misreadings, "misreading"), ...of(phrases, "fragment")];
}
