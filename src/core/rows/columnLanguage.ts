import type { LabelLanguage } from "../catalogue/catalogue";
import { spellingsOf, type ReadColumn } from "./doubts";

/**
 * The language in which a column's cells name their values: most cells decide, by the catalogue's own words alone (a Y or
 * a tick is of no language); the header's where they say nothing.
 */
export function answersLanguage({ values, lookup, language }: ReadColumn, codes: Uint32Array): LabelLanguage {
  const languages = values.map((value) => {
    const named = spellingsOf(value, lookup).filter(({ manner }) => manner === "canonical");
    return named.length === 1 ? named[0]?.language : undefined;
  });
  const isPlain = languages.every((each) => each === undefined || each === language);
  return isPlain
    ? language
    : commonest(
        Array.from(codes, (code) => languages[code] ?? ""),
        language,
      );
}

/** The language that stands most often in a list, and oftener than `otherwise`; "" is none. */
export function commonest(list: readonly LabelLanguage[], otherwise: LabelLanguage): LabelLanguage {
  const count = (language: LabelLanguage): number => list.filter((each) => each === language).length;
  return [otherwise, ...new Set(list)].reduce((best, each) => (each && count(each) > count(best) ? each : best));
}
