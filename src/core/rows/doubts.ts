import type { LabelLanguage } from "../catalogue/catalogue";
import { matchingKey } from "../text/matchingKey";
import type { FieldLookup, Spelling } from "./fieldLookup";
import { oneLetter, type Doubts } from "./readCell";
import type { CellValue } from "./sheet";

/** One column of a table, by its different values; the first is the blank. */
export interface ReadColumn {
  readonly values: readonly CellValue[];
  readonly lookup: FieldLookup;
  /** That of the column's header. */
  readonly language: LabelLanguage;
}

/** The doubts about a column of cells that stands by itself. */
export function columnDoubts(cells: readonly CellValue[], lookup: FieldLookup, language: LabelLanguage): Doubts {
  const column = { values: [null, ...new Set(cells.filter((cell) => cell !== null))], lookup, language };
  return {
    languages: disputedLanguages([column]),
    onlyMarks: hasOnlyMarks(column, cells.includes(null)),
    loneLetters: isAlone([column]),
  };
}

/** True where no column has two values to compare: one cell or one row does not tell in which language its letters answer. */
export function isAlone(columns: readonly ReadColumn[]): boolean {
  return columns.every(({ values }) => values.length <= 2);
}

/**
 * Languages other than the headers' in which what the table holds may be an answer as well as a misreading: a Y where it
 * also answers in English (N, "Interactive"), or where nothing shows that it was scanned.
 */
export function disputedLanguages(columns: readonly ReadColumn[]): Set<LabelLanguage> {
  const answers = new Set<LabelLanguage>();
  const doubtful = new Set<LabelLanguage>();
  let isScanned = false;
  for (const { values, lookup, language } of columns) {
    if (lookup.values.length === 0) continue;
    for (const value of values) {
      const spellings = spellingsOf(value, lookup);
      const own = spellings.find((spelling) => spelling.language === language);
      isScanned ||= own?.manner === "misreading" && scannersLetter.test(own.key);
      for (const { language: other, manner, value: meaning } of spellings) {
        if (other === language || manner === "misreading") continue;
        if (!own) answers.add(other);
        else if (own.manner === "misreading" && own.value !== meaning) doubtful.add(other);
      }
    }
  }
  return new Set([...doubtful].filter((each) => !isScanned || answers.has(each)));
}

/** What only a scanner puts for «لا» (У, K, צ): one letter, and none that somebody types who means yes, a mark or a class. */
const scannersLetter = /^[^axy]$/;

/** Signs that say no beside a tick; beside blanks or empty boxes alone they may be the tick itself (a ticked box is ☒ in Word). */
const cross = /^[✗✘❌☒×]$/;
const emptyBox = "☐";

/**
 * True where a column holds blanks (or empty boxes) and one letter that would be a misreading, or one sign of no: perhaps
 * somebody ticked what applies.
 */
export function hasOnlyMarks({ values, lookup, language }: ReadColumn, hasBlank: boolean): boolean {
  if (lookup.values.length === 0 || !(hasBlank || values.includes(emptyBox))) return false;
  const [, mark, ...others] = values.filter((value) => value !== emptyBox);
  if (others.length > 0 || typeof mark !== "string") return false;
  const key = matchingKey(mark);
  const isMisreading = (each: Spelling): boolean => each.language === language && each.manner === "misreading";
  return cross.test(key) || (oneLetter.test(key) && spellingsOf(mark, lookup).some(isMisreading));
}

/** The ways to write a value that a cell may be. */
export function spellingsOf(value: CellValue, lookup: FieldLookup): readonly Spelling[] {
  return typeof value === "string" && value.length < 200 ? (lookup.byKey.get(matchingKey(value)) ?? []) : [];
}
