import { roundHalfUp } from "../core";
import { scoreDecimals } from "./scoreDecimals";

/** A score (0–100) as a reader sees it: half up, at most so many decimals, or as many as tell its level near a band's edge. */
export function scoreText(score: number, decimals = 1): string {
  return String(roundHalfUp(score, Math.max(decimals, scoreDecimals(score))));
}
