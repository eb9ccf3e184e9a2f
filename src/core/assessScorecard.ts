import type { ScorecardAssessment } from "./assessment";
import type { Sheet } from "./rows/sheet";
import type { Scorecard } from "./scoring/scorecard";
import { scorecardFindings } from "./scoring/scorecardFindings";
import { scorecardScores } from "./scoring/scorecardScores";
import type { Settings } from "./settings";
import { cardVerdict } from "./verdict";

/** The findings and scores of a scorecard. Its owner alone knows the points: an error in it has no repair. */
export function assessScorecard(sheet: Sheet, scorecard: Scorecard, settings: Settings): ScorecardAssessment {
  const { frameworks, policy, isServiceInstitution } = settings;
  const findings = scorecardFindings(scorecard, frameworks, isServiceInstitution);
  const scores = scorecardScores(scorecard, { frameworks, policy, isServiceInstitution });
  return { kind: "scorecard", sheet: sheet.name, verdict: cardVerdict(findings), scorecard, findings, scores };
}
