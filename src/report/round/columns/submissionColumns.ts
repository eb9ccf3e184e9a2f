import type { RoundInstitution, Verdict } from "../../../core";
import type { MessageLanguage } from "../../../messages/language";
import { reportMessages } from "../../../messages/reportMessages";
import { roundMessages, type InstitutionFact, type RoundMessages } from "../../../messages/roundMessages";
import type { InstitutionDraft } from "../institutionDraft";
import { isNotHandedIn } from "./absent";
import { fact, type InstitutionColumn } from "./column";
import { wholeIn } from "./wholeIn";
import { choice } from "./wordCells";

const verdicts = (_: RoundMessages, language: MessageLanguage): Readonly<Record<Verdict, string>> => {
  const { accepted, repairable, rejected } = reportMessages(language).verdictWord;
  return { accepted, repairable, rejected };
};

/** A column of whole numbers from 0. */
function count(
  id: InstitutionFact,
  get: (institution: RoundInstitution) => number,
  set: (draft: InstitutionDraft, value: number) => void,
): InstitutionColumn {
  return {
    ...fact(id),
    width: 11,
    format: "whole",
    write: get,
    read(cell, draft) {
      const value = wholeIn(cell);
      if (value === undefined) return { expected: "whole" };
      set(draft, value);
      return undefined;
    },
  };
}

/** The verdict, the number of services, and the findings by severity. */
export const submissionColumns: readonly InstitutionColumn[] = [
  {
    ...fact("verdict"),
    width: 14,
    ...choice(
      verdicts,
      ({ verdict }) => verdict,
      (draft, id) => (draft.verdict = id),
    ),
    choices: undefined,
  },
  {
    ...fact("services"),
    width: 12,
    format: "whole",
    write: ({ services }, language) => services ?? roundMessages(language).words.notHandedIn,
    read(cell, draft) {
      const value = isNotHandedIn(cell) ? null : wholeIn(cell);
      if (value === undefined) return { expected: "whole" };
      draft.services = value;
      return undefined;
    },
  },
  count(
    "errors",
    ({ findings }) => findings.error,
    (draft, value) => (draft.findings.error = value),
  ),
  count(
    "warnings",
    ({ findings }) => findings.warning,
    (draft, value) => (draft.findings.warning = value),
  ),
  count(
    "notes",
    ({ findings }) => findings.note,
    (draft, value) => (draft.findings.note = value),
  ),
];
