import { ltr } from "./isolate";

/** The forms an Arabic noun takes after a number; `few` is 3–10, `many` 11–99, `other` 100 and its like. */
export interface ArabicNoun {
  readonly zero: string;
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

/** "خلية واحدة", "خليتان", "3 خلايا", "11 خلية": zero, one and two carry no figure in Arabic. CLDR plural rules for `ar`. */
export function arabicCount(count: number, noun: ArabicNoun): string {
  if (count === 0) return noun.zero;
  if (count === 1) return noun.one;
  if (count === 2) return noun.two;
  const lastTwo = count % 100;
  const form = lastTwo >= 3 && lastTwo <= 10 ? noun.few : lastTwo >= 11 ? noun.many : noun.other;
  return `${ltr(count)} ${form}`;
}

/** "1 cell", "3 cells". */
export function englishCount(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
