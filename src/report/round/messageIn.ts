import type { Labels, RoundFinding } from "../../core";

/** What is wrong and what to do; a finding that was kept in one language only is said in that one. */
export function messageIn({ message }: Pick<RoundFinding, "message">, language: keyof Labels): string {
  return typeof message === "string" ? message : message[language];
}

/** The same in the other language; null where it was not kept. */
export function translationOf({ message }: Pick<RoundFinding, "message">, language: keyof Labels): string | null {
  return typeof message === "string" ? null : message[language === "ar" ? "en" : "ar"];
}
