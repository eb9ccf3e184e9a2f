import type { Finding, FindingNames, RuleId } from "../core";
import { findings as arabic } from "./ar/findings";
import { sheetFindings as arabicSheet } from "./ar/sheetFindings";
import { findings as english } from "./en/findings";
import { sheetFindings as englishSheet } from "./en/sheetFindings";
import { wordsFor, type SheetFindingWords, type WordsOf } from "./findingWords";
import type { MessageLanguage } from "./language";
import { spokenNames } from "./spokenNames";

export interface FindingMessage {
  /** The cells and the header over them, or the rows; "" where the finding is about the whole sheet. */
  readonly where: string;
  readonly problem: string;
  readonly action: string;
}

interface AllWords {
  readonly where: SheetFindingWords["where"];
  readonly rules: WordsOf<RuleId>;
}

const words: Readonly<Record<MessageLanguage, AllWords>> = {
  ar: { where: arabicSheet.where, rules: { ...arabic, ...arabicSheet.rules } },
  en: { where: englishSheet.where, rules: { ...english, ...englishSheet.rules } },
};

/** A finding in words. */
export function findingMessage(finding: Finding, names: FindingNames, language: MessageLanguage): FindingMessage {
  const { where, rules } = words[language];
  const [problem, action] = wordsFor(rules, finding, spokenNames(names, language));
  return { where: where(names), problem, action };
}
