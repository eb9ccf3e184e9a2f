import { readMapping, readSeals, type HeaderMapping, type PublishedFigures, type Seal } from "../../core";
import type { Json, KeptSettings } from "../../host/sheet";
import type { Journal } from "../journal/journal";
import { readJournal } from "../journal/readJournal";
import { readScoreWritings } from "../journal/scores/readScoreWritings";
import type { ScoreWriting } from "../journal/scores/scoreWriting";
import { keptKeys } from "./keptKeys";
import { firstScoring, type ScoringChoices } from "./preferences";
import type { StageScores } from "./scoresState";

/** What is kept with a workbook, in our own shapes. */
export interface Kept {
  readonly journal: Journal;
  readonly mapping: HeaderMapping;
  readonly published?: { readonly figures: PublishedFigures; readonly source?: string };
  readonly scoring: ScoringChoices;
  readonly average: StageScores;
  readonly target: StageScores;
  readonly writings: readonly ScoreWriting[];
  readonly seals: Readonly<Record<string, Seal>>;
}

type JsonObject = { readonly [key: string]: Json };

/** Reads it leniently: what has not the shape we write (an older version's, another program's) counts as not there. */
export function readKept(settings: KeptSettings): Kept {
  const published = objectIn(settings[keptKeys.published]);
  const figures = objectIn(published["figures"]);
  const scoring = objectIn(settings[keptKeys.scoring]);
  const stageScores = objectIn(settings[keptKeys.stageScores]);
  const source = published["source"];
  return {
    journal: readJournal(settings[keptKeys.journal]),
    mapping: readMapping(settings[keptKeys.mapping]),
    ...(figures["format"] === "jahiz-published/1" && {
      published: { figures: figures as unknown as PublishedFigures, ...(isText(source) && { source }) },
    }),
    scoring: {
      policy: scoring["policy"] === "contiguous" ? "contiguous" : firstScoring.policy,
      ...institutionIn(scoring),
    },
    average: only(objectIn(stageScores["average"]), isNumber),
    target: only(objectIn(stageScores["target"]), isNumber),
    writings: readScoreWritings(settings[keptKeys.scoreWritings]),
    seals: readSeals(settings[keptKeys.seals]),
  };
}

/** The kind that was chosen; older versions kept only whether it is one with services, chosen or not. */
function institutionIn({ institution, isServiceInstitution }: JsonObject): Pick<ScoringChoices, "institution"> {
  if (institution === "service" || institution === "nonService") return { institution };
  return isServiceInstitution === false ? { institution: "nonService" } : {};
}

function objectIn(value: Json | undefined): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

function only<T extends Json>(object: JsonObject, is: (value: Json | undefined) => value is T): Record<string, T> {
  return Object.fromEntries(Object.entries(object).filter((entry): entry is [string, T] => is(entry[1])));
}

const isText = (value: Json | undefined): value is string => typeof value === "string";
const isNumber = (value: Json | undefined): value is number => typeof value === "number";
