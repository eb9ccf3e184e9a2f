import { levelGaps } from "../../../core";
import type { AnnualContext } from "../annualContext";

/** What stands in place of a level where a score lies in none, with the per cents that no level has. */
export function noLevelWord({
  frameworks,
  policy,
  messages,
}: Pick<AnnualContext, "frameworks" | "policy" | "messages">): string {
  return messages.noPublishedLevel(levelGaps(frameworks.levels, policy));
}
