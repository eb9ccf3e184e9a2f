import { levelsUpwards } from "../../../../core";
import { text } from "../../../inPlace/guardedFormula";
import type { AnnualContext } from "../../annualContext";

/** By what levels are read, and the words where there is none. */
interface LevelTerms extends Pick<AnnualContext, "frameworks" | "policy" | "language"> {
  readonly messages: Pick<AnnualContext["messages"], "notMeasured" | "noPublishedLevel">;
}

/** The level of a score in words, by the report's policy: where each band begins, and where a gap between two does. */
export function levelFormula(score: string, context: LevelTerms): string {
  const { messages } = context;
  const steps = levelSteps(context);
  const from = steps.map((step) => step.from).join(",");
  const words = steps.map((step) => text(step.words)).join(",");
  return `IF(ISNUMBER(${score}),LOOKUP(ROUND(ROUND(${score},10),0),{${from}},{${words}}),${text(messages.notMeasured)})`;
}

/** From the lowest whole per cent upwards. */
function levelSteps({ frameworks, policy, language, messages }: LevelTerms) {
  const levels = levelsUpwards(frameworks.levels).map(({ bands, label }) => ({
    ...bands[policy],
    words: label[language],
  }));
  return levels.flatMap(({ from, to, words }, index) => {
    const next = levels[index + 1];
    const hasGap = next !== undefined && next.from > to + 1;
    return [{ from, words }, ...(hasGap ? [{ from: to + 1, words: messages.noPublishedLevel }] : [])];
  });
}
