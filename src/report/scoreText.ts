import { roundHalfUp } from "../core";
import { scoreDecimals } from "./scoreDecimals";

/** A score (0–100) as a reader sees it: half up, at most one decimal, or as many as tell its level near a band's edge. */
export function scoreText(score: number): string {
  return String(roundHalfUp(score, scoreDecimals(score)));
}
