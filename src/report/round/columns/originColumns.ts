import { fact, type InstitutionColumn } from "./column";
import { textCells } from "./textCells";
import { answer, choice, kind, sources } from "./wordCells";

const isoDate = /^\d{4}-\d{2}-\d{2}/;

/** The seal, the file, and the day on which it was collected. */
export const originColumns: readonly InstitutionColumn[] = [
  {
    ...fact("seal"),
    width: 18,
    ...choice(
      ({ words }) => words.seal,
      ({ seal }) => seal,
      (draft, id) => (draft.seal = id),
    ),
    choices: undefined,
  },
  {
    ...fact("file"),
    width: 34,
    ...textCells(
      ({ file }) => file,
      (draft, value) => (draft.file = value),
    ),
  },
  {
    ...fact("collected"),
    width: 13,
    write: ({ collected }) => collected,
    read(cell, draft) {
      const date = typeof cell === "string" ? isoDate.exec(cell.trim())?.[0] : undefined;
      if (date === undefined) return { expected: "date" };
      draft.collected = date;
      return undefined;
    },
  },
];

/** Whether the data is made up, as the cover says. */
export const syntheticColumn: InstitutionColumn = {
  ...fact("synthetic"),
  width: 13,
  since: "synthetic",
  ...answer(
    ({ isSynthetic }) => isSynthetic === true,
    (draft, value) => (draft.isSynthetic = value),
  ),
  choices: undefined,
};

/** What the file said, to be compared with what stands in the first columns now; and the name in the other sheets. */
export const statedColumns: readonly InstitutionColumn[] = [
  {
    ...fact("statedName"),
    width: 34,
    ...textCells(
      ({ stated, name }) => (stated ? stated.name : name),
      (draft, value) => (draft.statedName = value),
    ),
  },
  {
    ...fact("statedKind"),
    width: 14,
    ...kind(
      ({ stated, isService }) => (stated ? stated.isService : isService),
      (draft, value) => (draft.statedIsService = value),
    ),
    choices: undefined,
  },
  {
    ...fact("statedGovernorate"),
    width: 14,
    ...answer(
      ({ stated, isGovernorate }) => (stated ? stated.isGovernorate : isGovernorate),
      (draft, value) => (draft.statedIsGovernorate = value),
    ),
    choices: undefined,
  },
  {
    ...fact("statedSource"),
    width: 14,
    ...choice(
      sources,
      ({ stated, source }) => (stated ? stated.source : source),
      (draft, id) => (draft.statedSource = id),
    ),
    choices: undefined,
  },
  {
    ...fact("recordedName"),
    width: 34,
    note: "recorded",
    ...textCells(
      ({ name }) => name,
      (draft, value) => (draft.recordedName = value),
    ),
  },
];
