import { rowTaken, type KnownInstitution, type Submission } from "../../core";
import type { MessageLanguage } from "../../messages/language";
import { roundMessages } from "../../messages/roundMessages";
import { overallText } from "../../report/round/overallText";
import { levelWord } from "../../report/round/levelWord";
import type { CollectedSubmissionFile } from "./collector";

/** A submission as the pane shows it, on its own: what other files are chosen beside it is not known here. */
export function collectedFile(
  { institution, remarks }: Submission,
  known: readonly KnownInstitution[],
  language: MessageLanguage,
): Omit<CollectedSubmissionFile, "id" | "namesakes" | "isNewer"> {
  const { name, isService, isGovernorate, source, file, period, verdict, services, findings, overall, seal } =
    institution;
  return {
    kind: "submission",
    file,
    name,
    isService,
    isGovernorate,
    source,
    period,
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
