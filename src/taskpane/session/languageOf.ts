import type { Environment } from "../../host/sheet";
import type { MessageLanguage } from "../../messages/language";
import type { Preferences } from "./preferences";

/** The pane's language: the user's choice, else Arabic where Excel is Arabic, else English. */
export function languageOf({ language }: Preferences, environment: Pick<Environment, "language">): MessageLanguage {
  return language ?? (/^ar\b/i.test(environment.language) ? "ar" : "en");
}
