import { fact, type InstitutionColumn } from "./column";
import { textCells } from "./textCells";
import { answer, choice, kind, sources } from "./wordCells";
import { roundMessages } from "../../../messages/roundMessages";
import { isWord } from "../wordIn";

/** Who the institution is: the first columns, of which three are there to be corrected. */
export const identityColumns: readonly InstitutionColumn[] = [
  {
    ...fact("name"),
    width: 38,
    note: "name",
    ...textCells(
      ({ name }) => name,
      (draft, value) => (draft.name = value),
    ),
  },
  {
    ...fact("kind"),
    width: 14,
    note: "isService",
    ...kind(
      ({ isService }) => isService,
      (draft, value) => (draft.isService = value),
    ),
  },
  {
    ...fact("governorate"),
    width: 13,
    note: "isGovernorate",
    ...answer(
      ({ isGovernorate }) => isGovernorate,
      (draft, value) => (draft.isGovernorate = value),
    ),
  },
  {
    ...fact("source"),
    width: 14,
    ...choice(
      sources,
      ({ source }) => source,
      (draft, id) => (draft.source = id),
    ),
    choices: undefined,
  },
  {
    ...fact("period"),
    width: 14,
    write: ({ period }, language) => period ?? roundMessages(language).words.notStated,
    read(cell, draft) {
      const value = cell === null || typeof cell === "object" ? "" : String(cell).trim();
      draft.period = value === "" || isWord(value, ({ words }) => words.notStated) ? null : value;
      return undefined;
    },
  },
];
