import type { AverageScore, RoundInstitution, StageAverage } from "../../../core";
import type { InstitutionMessages } from "../../../messages/institutionMessages";
import type { AnnualContext } from "../annualContext";

/** What all blocks of an institution's sheet are made from: the report's context over its own rows, and the government's averages. */
export interface InstitutionContext {
  readonly own: RoundInstitution;
  readonly annual: AnnualContext;
  readonly words: InstitutionMessages;
  /** The averages of all institutions of the round. */
  readonly government: {
    readonly stages: readonly StageAverage[];
    readonly overall: AverageScore;
    readonly perspectives: Readonly<Record<string, AverageScore>>;
  };
}
