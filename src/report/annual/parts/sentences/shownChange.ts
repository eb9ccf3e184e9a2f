import { roundHalfUp } from "../../../../core";
import type { ShownChange } from "../../../../messages/annualNames";
import { figureText } from "../../figureText";

/** Two scores and their difference in words, and whether these add up as they are shown. */
export function shownChange(before: number, now: number): ShownChange {
  const shownDifference = roundHalfUp(now, 1) - roundHalfUp(before, 1);
  return {
    before: figureText(before, "score"),
    now: figureText(now, "score"),
    change: figureText(now - before, "leap"),
    addsUp: roundHalfUp(shownDifference, 1) === roundHalfUp(now - before, 1),
  };
}
