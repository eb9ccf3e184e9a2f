import { bitOf, suspicions } from "./suspicions";
import type { TidyStep } from "./tidyStep";
import { tidySteps } from "./tidySteps";

/**
 * Runs the suspected tidy steps over a text, round after round until none acts: one may uncover work for another.
 *
 * @param changes hears of each step that changes the text, with the text before it
 */
export function tidyRounds(text: string, changes: (step: TidyStep, before: string) => void): string {
  const suspected = suspicions(text);
  if (suspected === 0) return text;
  let tidy = text;
  for (const step of tidySteps) {
    if ((suspected & bitOf(step)) === 0) continue;
    const next = step.rewrite(tidy);
    if (next !== tidy) changes(step, tidy);
    tidy = next;
  }
  return tidy === text ? text : tidyRounds(tidy, changes);
}
