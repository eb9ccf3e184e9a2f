import { rowTaken, type KnownInstitution, type OpenScore, type Submission } from "../../core";
import type { MessageLanguage } from "../../messages/language";
import { roundMessages } from "../../messages/roundMessages";
import { levelWord } from "../../report/round/levelWord";
import { scoreText } from "../../report/shares";
import type { CollectedSubmissionFile } from "./collector";

/** A submission as the pane shows it, on its own: what other files are chosen beside it is not known here. */
export function collectedFile(
  { institution, remarks }: Submission,
  known: readonly KnownInstitution[],
  language: MessageLanguage,
): Omit<CollectedSubmissionFile, "id" | "namesakes" | "isNewer"> {
  const { name, isService, isGovernorate, source, file, verdict, services, findings, overall, seal } = institution;
  return {
    kind: "submission",
    file,
    name,
    isService,
    isGovernorate,
    source,
    verdict,
    services,
    counts: findings,
    ...(overall && { overall: overallText(overall, language) }),
    ...(overall && { level: levelWord(institution.level, language) }),
    seal,
    remarks: remarks.map(roundMessages(language).identityRemark),
    isKnown: rowTaken(institution, known) !== undefined,
  };
}

/** "82.4", or that it was not measured and between which scores it lies. */
function overallText({ score, interval }: OpenScore, language: MessageLanguage): string {
  if (score.measured) return scoreText(score.value);
  const { notMeasured } = roundMessages(language).words;
  return `${notMeasured} (${scoreText(interval.low)}–${scoreText(interval.high)})`;
}
