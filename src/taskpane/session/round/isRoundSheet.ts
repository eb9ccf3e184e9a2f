import { languages } from "../../../messages/language";
import { roundMessages } from "../../../messages/roundMessages";

const names: ReadonlySet<string> = new Set(
  languages.flatMap((language) => Object.values(roundMessages(language).sheets)),
);

/** Whether a sheet is called as a round's are, in either language; with the number that a taken name got. */
export function isRoundSheet(name: string): boolean {
  return names.has(name.replace(/ \(\d+\)$/, ""));
}
