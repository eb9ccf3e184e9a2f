import type { LabelLanguage } from "../catalogue/catalogue";
import { matchingKey } from "../text/matchingKey";
import type { FieldLookup, Spelling } from "./fieldLookup";
import type { GridColumn } from "./gridColumn";
import type { Section } from "./sections";
import type { CellValue } from "./sheet";

interface ReadColumn {
  readonly values: readonly CellValue[];
  readonly lookup: FieldLookup;
  readonly language: LabelLanguage;
}

/**
 * Languages other than the headers' in which a table answers, while it holds what may be a misreading or an answer in
 * theirs: a Y among N, or beside "Interactive".
 */
export function disputedLanguages(columns: readonly ReadColumn[]): Set<LabelLanguage> {
  const answers = new Set<LabelLanguage>();
  const doubtful = new Set<LabelLanguage>();
  for (const { values, lookup, language } of columns) {
    if (lookup.values.length === 0) continue;
    for (const value of values) {
      const spellings = spellingsOf(value, lookup);
      const own = spellings.find((spelling) => spelling.language === language);
      for (const { language: other, manner, value: meaning } of spellings) {
        if (other === language || manner === "misreading") continue;
        if (!own) answers.add(other);
        else if (own.manner === "misreading" && own.value !== meaning) doubtful.add(other);
      }
    }
  }
  return new Set([...answers].filter((each) => doubtful.has(each)));
}

/** True where a column holds blanks and one letter that would be a misreading: perhaps somebody ticked what applies. */
export function hasOnlyMarks(
  { values, codes }: GridColumn,
  sections: readonly Section[],
  lookup: FieldLookup,
  language: LabelLanguage,
): boolean {
  const mark = values[1];
  if (lookup.values.length === 0 || values.length !== 2 || typeof mark !== "string") return false;
  const isMark = /^[a-z]$/i.test(mark.trim());
  const isMisreading = spellingsOf(mark, lookup).some(
    (each) => each.language === language && each.manner === "misreading",
  );
  return isMark && isMisreading && sections.some(({ from, to }) => codes.subarray(from, to).includes(0));
}

function spellingsOf(value: CellValue, lookup: FieldLookup): readonly Spelling[] {
  return typeof value === "string" && value.length < 200 ? (lookup.byKey.get(matchingKey(value)) ?? []) : [];
}
