import data from "./identityWords.json";

/** What a cover sheet's labels ask for. */
export type CoverLabel = "institution" | "kind" | "governorate" | "period" | "synthetic";

/**
 * The words by which a submission tells whose it is: those of our template in both languages, and the like. Ours: no
 * document lists them. They meet what stands in a file by their matching keys.
 */
export interface IdentityWords {
  readonly labels: Readonly<Record<CoverLabel, readonly string[]>>;
  readonly service: readonly string[];
  readonly nonService: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** What a form prints where an answer belongs, and what people write where there is none: its first words, or all of it. */
  readonly placeholders: { readonly begins: readonly string[]; readonly whole: readonly string[] };
  /** A name that begins or ends with one of these words is a governorate's. */
  readonly governorateBegins: readonly string[];
  readonly governorateEnds: readonly string[];
  /** Words before and after the institution's name in the name of a file. */
  readonly fileNoise: readonly string[];
  /** Years that date a file; a later one belongs to a name ("رؤية عمان 2040"). */
  readonly fileYears: { readonly first: number; readonly last: number };
}

export const identityWords: IdentityWords = data;
