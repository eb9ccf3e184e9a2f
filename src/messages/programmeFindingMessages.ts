import type { ProgrammeColumnId, ProgrammeFinding } from "../core";
import { findings as arabic, place as arabicPlace, titles as arabicTitles } from "./ar/programmeFindings";
import { findings as english, place as englishPlace, titles as englishTitles } from "./en/programmeFindings";
import type { MessageLanguage } from "./language";

/** How the caller names what a finding speaks of, in the language of the message. */
export interface ProgrammeNames {
  /** A figure by its label. */
  figure(id: string): string;
  column(id: ProgrammeColumnId): string;
  unit(id: string): string;
  group(id: string): string;
  /** A number as readers see it: counts with thousands parted, shares in per cents with up to one decimal. */
  readonly number: (value: number) => string;
  readonly share: (value: number) => string;
  /** A value of a figure, in the figure's own unit. */
  readonly valueOf: (figure: string, value: number) => string;
}

/** What a person reads of one finding: what is wrong or worth knowing, and what to do. The caller adds the cells. */
export interface ProgrammeFindingWords {
  readonly text: string;
  readonly advice: string;
}

export type ProgrammeFindingMessages = {
  readonly [K in ProgrammeFinding["kind"]]: (
    finding: Extract<ProgrammeFinding, { kind: K }>,
    names: ProgrammeNames,
  ) => ProgrammeFindingWords;
};

/** Each kind in a few words. */
export type ProgrammeFindingTitles = Readonly<Record<ProgrammeFinding["kind"], string>>;

/** Where a finding stands: its cells ("D7, F5:F9", of another sheet with its name) and the headers over them. */
export interface ProgrammePlaceWords {
  readonly cells: string;
  readonly count: number;
  readonly headers: readonly string[];
}

const messages: Readonly<Record<MessageLanguage, ProgrammeFindingMessages>> = { ar: arabic, en: english };
/** What each kind of finding is, in a few words, where the finding itself is not at hand. */
export const programmeFindingTitles: Readonly<Record<MessageLanguage, ProgrammeFindingTitles>> = {
  ar: arabicTitles,
  en: englishTitles,
};

/** A finding of the programme sheet in words. */
export function programmeFindingMessage(
  finding: ProgrammeFinding,
  names: ProgrammeNames,
  language: MessageLanguage,
): ProgrammeFindingWords & { readonly title: string } {
  const message = messages[language][finding.kind] as (
    finding: ProgrammeFinding,
    names: ProgrammeNames,
  ) => ProgrammeFindingWords;
  return { title: programmeFindingTitles[language][finding.kind], ...message(finding, names) };
}

const places: Readonly<Record<MessageLanguage, (place: ProgrammePlaceWords) => string>> = {
  ar: arabicPlace,
  en: englishPlace,
};

/** "Cell D7, column «Value»"; "" where the finding has no cell. */
export function programmePlaceText(place: ProgrammePlaceWords, language: MessageLanguage): string {
  return place.cells === "" ? "" : places[language](place);
}
