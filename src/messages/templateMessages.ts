import { ar } from "./ar/template";
import { en } from "./en/template";
import type { MessageLanguage } from "./language";

/** The words of the empty template: names of sheets, headers that no catalogue holds, and what to do. */
export interface TemplateMessages {
  /** Sheet names, at most 31 characters. */
  readonly sheets: Readonly<Record<"cover" | "services" | "stages" | "performance" | "lists", string>>;
  readonly coverTitle: string;
  /** How to fill the file in, a line each. */
  readonly instructions: readonly string[];
  readonly institution: string;
  readonly institutionKind: string;
  readonly institutionKinds: readonly [service: string, nonService: string];
  readonly governorate: string;
  readonly period: string;
  readonly yes: string;
  readonly no: string;
  readonly required: string;
  readonly optional: string;
  readonly oneOf: string;
  readonly anyOf: string;
  readonly year: (first: number, last: number) => string;
  readonly yearRefused: (first: number, last: number) => string;
  /** These three are words by which a scorecard's columns are recognised. */
  readonly component: string;
  readonly points: string;
  readonly maximum: string;
  readonly axis: string;
  readonly score: string;
  readonly pointsRefused: (maximum: number) => string;
  readonly plan: string;
  readonly answer: string;
  /** Notes on the headers of the scorecards. */
  readonly notes: Readonly<Record<"component" | "points" | "maximum" | "axis" | "score" | "scale" | "answer", string>>;
}

const messages: Readonly<Record<MessageLanguage, TemplateMessages>> = { ar, en };

export function templateMessages(language: MessageLanguage): TemplateMessages {
  return messages[language];
}
