import type { ScorecardScores } from "../../core";
import { reportMessages } from "../../messages/reportMessages";
import { axesSentences } from "../axesSentences";
import type { ReportContext } from "../reportContext";
import { cellText } from "./cellText";

/** What a level rests on: how the bands are read, and every assumption behind the score. */
export function performanceSentences(
  { policy, isServiceInstitution }: Extract<ScorecardScores, { kind: "performance" }>,
  { frameworks, language }: ReportContext,
): readonly string[] {
  const messages = reportMessages(language);
  const bands = frameworks.levels.policies[policy];
  const { caveat } = frameworks.performance.nonService;
  return [
    messages.policy(bands.label[language], bands.caveat?.[language] ?? ""),
    ...axesSentences(frameworks, messages),
    ...(!isServiceInstitution && caveat ? [caveat[language]] : []),
  ].map(cellText);
}
