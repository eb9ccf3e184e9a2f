import type { Frameworks, LevelPolicy, RoundInstitution } from "../../../core";
import type { MessageLanguage } from "../../../messages/language";
import { roundMessages } from "../../../messages/roundMessages";
import type { DescribedCell } from "../../describedWorkbook";

/** What scores are computed by, and the language of the sheet. */
export interface ScoringTerms {
  readonly frameworks: Frameworks;
  readonly policy: LevelPolicy;
  readonly language: MessageLanguage;
}

/** One row of the sheet: its institution, the addresses of its cells by column, and what stands in them. */
export interface LiveRow extends ScoringTerms {
  readonly institution: RoundInstitution;
  readonly at: (column: string) => string;
  readonly held: (column: string) => DescribedCell | undefined;
}

/** Excel's limit for a text in a formula, in characters. */
const longestText = 255;

/** Why a score is not measured, as its cell says; the plain words where it is a figure, or the cell says too much. */
export function saidIn(column: string, { held, language }: LiveRow): string {
  const cell = held(column);
  return typeof cell === "string" && cell.length <= longestText ? cell : roundMessages(language).words.notMeasured;
}
