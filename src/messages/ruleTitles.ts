import type { RuleId } from "../core";
import { ruleTitles as arabic } from "./ar/ruleTitles";
import { ruleTitles as english } from "./en/ruleTitles";
import type { MessageLanguage } from "./language";

/** What each rule looks for, in a few words. Apart from the messages, for a function's bundle does without it. */
export const ruleTitles: Readonly<Record<MessageLanguage, Readonly<Record<RuleId, string>>>> = {
  ar: arabic,
  en: english,
};
