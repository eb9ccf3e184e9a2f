import { mappingKey, sealsKey } from "../../core";

/** The names under which the add-in keeps things with a workbook. They stand in people's files: never rename one. */
export const keptKeys = {
  /** The repairs that were written: `JournalEntry[]`. */
  journal: "jahiz.journal",
  /** What the user said of headers: `HeaderMapping`. */
  mapping: mappingKey,
  /** `{figures: PublishedFigures, source?: string}` */
  published: "jahiz.published",
  /** `ScoringChoices` */
  scoring: "jahiz.scoring",
  /** The scores that were written in place: `ScoreWriting[]`, laid out by `scoreWritingsJson`. */
  scoreWritings: "jahiz.scoreWritings",
  /** `{average: StageScores, target: StageScores}` */
  stageScores: "jahiz.stageScores",
  /** The ids of the sheets of the round that was written here, the institutions first. */
  round: "jahiz.round",
  /** The sheets of reports that were written here, with the charts on each: `{id, charts}[]`. */
  report: "jahiz.report",
  /** Seals by the id of their sheet. */
  seals: sealsKey,
} as const;
