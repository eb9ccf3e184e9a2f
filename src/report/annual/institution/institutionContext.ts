import type { AverageScore, RoundInstitution, StageAverage } from "../../../core";
import type { InstitutionMessages } from "../../../messages/institutionMessages";
import type { AnnualContext } from "../annualContext";
import type { RoundCells } from "../parts/cells/roundCells";

/** What all blocks of an institution's sheet are made from: the report's context over its own rows, and the government's averages. */
export interface InstitutionContext {
  readonly own: RoundInstitution;
  readonly annual: AnnualContext;
  readonly words: InstitutionMessages;
  /** The averages of all institutions of the round. */
  readonly government: {
    /** The whole round's, which no workbook of one institution holds. */
    readonly cells: RoundCells;
    readonly stages: readonly StageAverage[];
    readonly overall: AverageScore;
    readonly perspectives: Readonly<Record<string, AverageScore>>;
  };
}
