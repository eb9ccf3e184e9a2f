import { levelGaps } from "../../../../core";
import { text } from "../../../inPlace/guardedFormula";
import type { AnnualContext } from "../../annualContext";

/** By what levels are read, and the words where there is no score and where there is no level. */
interface LevelTerms extends Pick<AnnualContext, "frameworks" | "policy" | "language"> {
  readonly notMeasured: string;
  readonly noLevel: string;
}

/** The level of a score in words, by the report's policy: where each band begins, and where each gap does. */
export function levelFormula(score: string, terms: LevelTerms): string {
  const steps = levelSteps(terms);
  const from = steps.map((step) => step.from).join(",");
  const words = steps.map((step) => text(step.words)).join(",");
  return `IF(ISNUMBER(${score}),LOOKUP(ROUND(ROUND(${score},10),0),{${from}},{${words}}),${text(terms.notMeasured)})`;
}

/** From the lowest whole per cent upwards. */
function levelSteps({ frameworks: { levels }, policy, language, noLevel }: LevelTerms) {
  const bands = levels.levels.map(({ bands, label }) => ({ from: bands[policy].from, words: label[language] }));
  const gaps = levelGaps(levels, policy).map(({ from }) => ({ from, words: noLevel }));
  return [...bands, ...gaps].sort((a, b) => a.from - b.from);
}
