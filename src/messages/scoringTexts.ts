import type { FrameworkProblemKind, NameMeaning, ScorecardFinding } from "../core";

/** What a person reads of one scorecard finding: its kind in a few words, what is wrong, and what to do. The caller adds the cell. */
export interface ScorecardMessage {
  readonly title: string;
  readonly text: string;
  readonly advice: string;
}

/** The framework's names in the language of the message. */
export interface ScorecardNames {
  name(meaning: NameMeaning): string;
  planItem(id: string): string;
}

type FindingOf<K extends ScorecardFinding["kind"]> = Extract<ScorecardFinding, { readonly kind: K }>;

/** One message for each kind of finding. */
export type ScorecardMessages = {
  readonly [K in ScorecardFinding["kind"]]: (finding: FindingOf<K>, names: ScorecardNames) => ScorecardMessage;
};

/** A sentence for each thing wrong with a framework document: `place` as a phrase of where, `text` what stands there. */
export type FrameworkProblemMessages = Readonly<Record<FrameworkProblemKind, (place: string, text: string) => string>>;
