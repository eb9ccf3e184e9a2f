import { sealsKey } from "../../core";

/** The names under which the add-in keeps things with a workbook. They stand in people's files: never rename one. */
export const keptKeys = {
  /** The repairs that were written: `JournalEntry[]`. */
  journal: "jahiz.journal",
  /** What the user said of headers: `HeaderMapping`. */
  mapping: "jahiz.mapping",
  /** `{figures: PublishedFigures, source?: string}` */
  published: "jahiz.published",
  /** `ScoringChoices` */
  scoring: "jahiz.scoring",
  /** `{average: StageScores, target: StageScores}` */
  stageScores: "jahiz.stageScores",
  /** Seals by the id of their sheet. */
  seals: sealsKey,
} as const;
