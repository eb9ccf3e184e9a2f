import type { ScorecardFinding } from "../core";
import { scorecardTitles as arabic } from "./ar/scorecardTitles";
import { scorecardTitles as english } from "./en/scorecardTitles";
import type { MessageLanguage } from "./language";

/** What each kind of scorecard finding is, in a few words, where the finding itself is not at hand. */
export const scorecardTitles: Readonly<Record<MessageLanguage, Readonly<Record<ScorecardFinding["kind"], string>>>> = {
  ar: arabic,
  en: english,
};
