import type { RoundInstitution } from "../../../core";
import { languages, type MessageLanguage } from "../../../messages/language";
import { roundMessages, type RoundMessages } from "../../../messages/roundMessages";
import { templateMessages } from "../../../messages/templateMessages";
import type { InstitutionDraft } from "../institutionDraft";
import { wordIn } from "../wordIn";
import type { InstitutionColumn } from "./column";

/** What a column of words does with its cells. */
export type WordCells = Pick<InstitutionColumn, "choices" | "write" | "read">;

/** A column of words; `words` has the id that the draft gets. */
export function choice<Id extends string>(
  words: (messages: RoundMessages, language: MessageLanguage) => Readonly<Record<Id, string>>,
  get: (institution: RoundInstitution) => Id,
  set: (draft: InstitutionDraft, id: Id) => void,
): WordCells {
  const choices = (language: MessageLanguage) => Object.values<string>(words(roundMessages(language), language));
  return {
    choices,
    write: (institution, language) => words(roundMessages(language), language)[get(institution)],
    read(cell, draft) {
      const id = wordIn(cell, words);
      if (id === undefined) return { expected: "choice", choices: languages.flatMap(choices) };
      set(draft, id);
      return undefined;
    },
  };
}

const kindWords = (_: RoundMessages, language: MessageLanguage) => {
  const [service, nonService] = templateMessages(language).institutionKinds;
  return { service, nonService };
};
const yesNo = (_: RoundMessages, language: MessageLanguage) => {
  const { yes, no } = templateMessages(language);
  return { yes, no };
};
export const sources = ({ words }: RoundMessages) => words.source;

/** With services or without. */
export function kind(
  get: (institution: RoundInstitution) => boolean,
  set: (draft: InstitutionDraft, value: boolean) => void,
): WordCells {
  return choice(
    kindWords,
    (institution) => (get(institution) ? "service" : "nonService"),
    (draft, id) => set(draft, id === "service"),
  );
}

/** Yes or no. */
export function answer(
  get: (institution: RoundInstitution) => boolean,
  set: (draft: InstitutionDraft, value: boolean) => void,
): WordCells {
  return choice(
    yesNo,
    (institution) => (get(institution) ? "yes" : "no"),
    (draft, id) => set(draft, id === "yes"),
  );
}
