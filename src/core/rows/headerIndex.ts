import type { Catalogue, CatalogueField, LabelLanguage } from "../catalogue/catalogue";
import { remembered } from "../collections/remembered";
import { matchingKey } from "../text/matchingKey";
import { entryAt, lettersOf, type KeyedEntries } from "./entryAt";
import { nearestSpelling } from "./nearestSpelling";
import type { HeaderCell } from "./table";
import type { CellValue } from "./sheet";

interface KnownHeader {
  readonly field: CatalogueField;
  readonly language: LabelLanguage;
}

/** A header that a text is, or that stands in one of its parts. */
type NamedHeader = KnownHeader & { readonly sureness: "exact" | "part" };

/** The catalogue's headers, laid out for matching. */
export interface HeaderIndex extends KeyedEntries<KnownHeader> {
  readonly keys: readonly string[];
  /** The same with their fields, the targets of a nearest match. */
  readonly spellings: readonly { readonly key: string; readonly value: string }[];
  readonly ignored: ReadonlySet<string>;
}

/** The index of a catalogue, made once. */
export const headerIndex = remembered(makeIndex, new WeakMap<Catalogue, HeaderIndex>());

function makeIndex(catalogue: Catalogue): HeaderIndex {
  const byKey = new Map<string, KnownHeader>();
  for (const field of catalogue.fields) {
    // An id is a word of English.
    byKey.set(matchingKey(field.id), { field, language: "en" });
    for (const [language, aliases] of Object.entries(field.aliases ?? {})) {
      for (const alias of aliases) byKey.set(matchingKey(alias), { field, language });
    }
  }
  for (const field of catalogue.fields) {
    for (const [language, label] of Object.entries(field.labels)) byKey.set(matchingKey(label), { field, language });
  }
  const keys = [...byKey.keys()];
  const spellings = [...byKey].map(([key, { field }]) => ({ key, value: field.id }));
  return {
    byKey,
    keys,
    spellings,
    ignored: new Set(catalogue.ignoredHeaders.map(matchingKey)),
    words: new Set(keys.flatMap((key) => key.split(" "))),
    letters: lettersOf(keys),
  };
}

/** A number before a header or a name, in digits of any script: "1. ", "٢) ", "۳- ", "1.2: ". */
export const ordinal = /^[\s\p{Cf}]*\p{Nd}{1,2}[\s\p{Cf}]*[.)\-–ـ:][\s\p{Cf}\p{Nd}.)\-–ـ:]*(?=\p{L})/u;

/** The field whose header a text is, letter for letter after folding and whatever its number; undefined where it is none. */
export function exactHeader(value: CellValue | undefined, index: HeaderIndex): KnownHeader | undefined {
  return typeof value === "string" && value.length <= longestHeader
    ? entryAt(index, matchingKey(value.replace(ordinal, "")))
    : undefined;
}

/** A longer text is no header, however it is spelled. */
const longestHeader = 200;

/**
 * The field a header names, exactly or in one of its parts: "الاسم العربي / Service name", "طبيعة الخدمة (*)",
 * "Seasonal خدمة موسمية", "1. خدمة موسمية".
 */
export function knownHeader(text: string, index: HeaderIndex): NamedHeader | undefined {
  if (text.length > longestHeader) return undefined;
  const exact = exactHeader(text, index);
  if (exact) return { ...exact, sureness: ordinal.test(text) ? "part" : "exact" };
  const named = (parts: readonly string[]): KnownHeader[] => parts.flatMap((part) => exactHeader(part, index) ?? []);
  const isMixed = text.search(latin) >= 0 && text.search(arabic) >= 0;
  const later = isMixed ? [arabic, latin].sort((one, other) => text.search(other) - text.search(one)) : [];
  const scripts = named(later.map((script) => text.replace(script, " ")));
  const pieces = text.split(dividers);
  const parts = scripts.length > 1 ? scripts : named(pieces.length > 1 ? pieces : []);
  const [first] = parts;
  return first && parts.every(({ field }) => field === first.field) ? { ...first, sureness: "part" } : undefined;
}

const arabic = /\p{Script=Arabic}+/gu;
const latin = /\p{Script=Latin}+/gu;
const dividers = /[\n\r/|()[\]{}*]+/;

/** What a header cell names: exactly; in a part; only nearly; or nothing known. */
export function matchHeader(text: string, index: HeaderIndex): HeaderCell["match"] {
  const known = knownHeader(text, index);
  if (known) return { kind: "field", ...known };
  const key = matchingKey(text.slice(0, longestHeader).replace(ordinal, ""));
  if (index.ignored.has(key) || key === "") return { kind: "ignored" };
  const near = nearHeader(key, index);
  return near ? { kind: "field", ...near, sureness: "near" } : { kind: "unknown" };
}

function nearHeader(key: string, index: HeaderIndex): KnownHeader | undefined {
  return index.byKey.get(nearestSpelling(key, index.spellings)?.key ?? "");
}
