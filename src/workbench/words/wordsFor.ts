import { ar } from "./ar";
import { en } from "./en";
import type { Words } from "./words";

export type WorkbenchLanguage = "ar" | "en";

const words: Readonly<Record<WorkbenchLanguage, Words>> = { ar, en };

export function wordsFor(language: WorkbenchLanguage): Words {
  return words[language];
}

/** Arabic unless the address asks for another: "?lang=en". */
export function languageOf(query: string): WorkbenchLanguage {
  return new URLSearchParams(query).get("lang")?.toLowerCase().startsWith("en") ? "en" : "ar";
}

/** The language of Excel's menus that the page then stands for. */
export function localeOf(language: WorkbenchLanguage): string {
  return language === "ar" ? "ar-SA" : "en-US";
}
