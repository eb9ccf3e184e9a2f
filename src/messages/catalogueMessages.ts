import type { CatalogueProblem } from "../core";
import { catalogueMessages as arabic } from "./ar/catalogue";
import { catalogueMessages as english } from "./en/catalogue";
import type { MessageLanguage } from "./language";

/** What is wrong in a user's own catalogue, where in its file, and what to do. */
export function catalogueMessage(problem: CatalogueProblem, language: MessageLanguage): string {
  return { ar: arabic, en: english }[language][problem.kind](problem);
}
