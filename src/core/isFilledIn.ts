import type { Assessment } from "./assessment";
import { isLeftBlank } from "./scoring/isLeftBlank";

/** False for a scorecard or a programme sheet of the template in which nobody has entered anything yet. */
export function isFilledIn(assessment: Assessment): boolean {
  switch (assessment.kind) {
    case "inventory":
      return true;
    case "scorecard":
      return !isLeftBlank(assessment.scorecard);
    case "programme": {
      const { figures, remarks, findings } = assessment;
      return figures + remarks > 0 || findings.some(({ kind }) => kind !== "noFigures");
    }
  }
}
