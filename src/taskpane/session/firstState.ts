import { firstScoring } from "./preferences";
import { languageOf } from "./languageOf";
import type { PaneState } from "./paneState";
import { readPreferences } from "./readPreferences";
import { firstScores } from "./scoresState";
import { firstRound } from "./roundState";
import type { SessionParts } from "./sessionParts";

/** The pane before it has heard of the workbook. */
export function firstState({
  workbook,
  keptPreferences,
}: Pick<SessionParts, "workbook" | "keptPreferences">): PaneState {
  const kept = readPreferences(keptPreferences.read());
  return {
    environment: workbook.environment,
    language: languageOf(kept, workbook.environment),
    theme: workbook.environment.theme,
    activity: { kind: "starting" },
    tab: "check",
    resultSheets: [],
    view: { by: "rule", mapsColumns: false, hidden: [], more: {} },
    repair: { chosen: [], more: [] },
    journal: { entries: [], unread: [] },
    kept: {},
    mapping: {},
    published: { problems: [] },
    scoring: firstScoring,
    scores: firstScores,
    round: firstRound,
    preferences: kept,
  };
}
