/** The service catalogue's schema: which columns an inventory has, and what may stand in them. Pure data. */

/** An id of the catalogue ("nature", "electronic"): English, stable, never shown to a reader. */
export type FieldId = string;
export type ValueId = string;
/** A language of labels and aliases ("ar", "en"); a catalogue may bring others. */
export type LabelLanguage = string;

export type ByLanguage<T> = Readonly<Record<LabelLanguage, T>>;

/**
 * What a column holds: free text, one value of its list, one or more of its list, or a year (blank: not yet).
 */
export type FieldKind = "text" | "oneOf" | "anyOf" | "year";

export interface CatalogueValue {
  readonly id: ValueId;
  /** The canonical form in each language. */
  readonly labels: ByLanguage<string>;
  /**
   * Other names for the same value; a cell that holds one is repaired with certainty. So is its id. The
   * label with the id in brackets is as canonical as the label alone: «من الحكومة إلى الأفراد (G2C)».
   */
  readonly aliases?: ByLanguage<readonly string[]>;
  /** What a scanner makes of the value in print of that language (ضغير for صغير, K for «لا»); certain, in this field only. */
  readonly misreadings?: ByLanguage<readonly string[]>;
  /** Words that identify the value inside a cell that was cut, or fused with its neighbour (عدد كبير). */
  readonly phrases?: ByLanguage<readonly string[]>;
  /** The truth value that a checkbox column gives for it. */
  readonly boolean?: boolean;
}

export interface CatalogueField {
  readonly id: FieldId;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** No two services may share this text. */
  readonly unique?: boolean;
  readonly labels: ByLanguage<string>;
  readonly aliases?: ByLanguage<readonly string[]>;
  /** One sentence for whoever fills the column in. */
  readonly notes?: ByLanguage<string>;
  /** The field's own values, or the name of a shared list. None for `text` and `year`. */
  readonly values?: string | readonly CatalogueValue[];
}

/** A yes or no that shares this list's values with others ("yesNo"). */
export type ValueLists = Readonly<Record<string, readonly CatalogueValue[]>>;

export interface Catalogue {
  readonly format: "jahiz-catalogue/1";
  readonly id: string;
  readonly version: string;
  readonly source: string;
  readonly languages: readonly LabelLanguage[];
  readonly valueLists: ValueLists;
  readonly fields: readonly CatalogueField[];
  /** Headers that are known and measure nothing (row numbers, remarks): neither read nor reported. */
  readonly ignoredHeaders: readonly string[];
  /** Words that begin a total row. */
  readonly totalWords: readonly string[];
  /** Words with which the name of an example begins that a form is handed out with, or that stand there in place of its number. */
  readonly exampleWords?: readonly string[];
  /** Words with which names of services commonly begin: so does a row that nobody has answered yet. */
  readonly serviceWords?: readonly string[];
  /** Bounds that rules check, and the rules that are switched off. */
  readonly rules: RuleSettings;
}

export interface RuleSettings {
  /** Letters a service's name has at least and at most. Assumptions: no document states them. */
  readonly nameLetters: { readonly min: number; readonly max: number };
  /** The first and last year that a `year` column may hold. */
  readonly years: { readonly first: number; readonly last: number };
  readonly off: readonly string[];
}

/** The values a field allows, in the catalogue's order; none for free text and years. */
export function valuesOf(catalogue: Catalogue, field: CatalogueField): readonly CatalogueValue[] {
  if (typeof field.values === "string") return catalogue.valueLists[field.values] ?? [];
  return field.values ?? [];
}

/** A label in the language asked for, else in the catalogue's first one. */
export function labelIn(labels: ByLanguage<string>, language: LabelLanguage): string {
  return labels[language] ?? Object.values(labels)[0] ?? "";
}
