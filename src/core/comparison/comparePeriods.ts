import { readPeriod } from "./readPeriod";

/**
 * How two periods stand to each other. `sameHalf` and `wholeYears` are a year apart and may be compared as they are; in
 * all other cases a change between them is shown together with this remark.
 */
export type PeriodMatch =
  | { readonly kind: "sameHalf"; readonly half: 1 | 2; readonly before: number; readonly now: number }
  | { readonly kind: "wholeYears"; readonly before: number; readonly now: number }
  /** One is a first half and the other a second, or one a half and the other a year. */
  | { readonly kind: "halvesDiffer"; readonly before: string; readonly now: string }
  /** Alike, but the years do not follow each other: the same one, a gap, or the later round given as the earlier. */
  | { readonly kind: "yearsNotNext"; readonly before: number; readonly now: number }
  /** At least one period is not named, or no year can be read in it. */
  | { readonly kind: "notNamed"; readonly before: string | null; readonly now: string | null };

/** Compares the periods of two rounds, or of one institution in both, by their texts. */
export function comparePeriods(before: string | null, now: string | null): PeriodMatch {
  const [past, present] = [readPeriod(before ?? ""), readPeriod(now ?? "")];
  if (before === null || now === null || !past || !present) return { kind: "notNamed", before, now };
  if (past.half !== present.half) return { kind: "halvesDiffer", before, now };
  const years = { before: past.year, now: present.year };
  if (past.year + 1 !== present.year) return { kind: "yearsNotNext", ...years };
  return present.half ? { kind: "sameHalf", half: present.half, ...years } : { kind: "wholeYears", ...years };
}
