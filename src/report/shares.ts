import { roundHalfUp } from "../core";

/** A fraction of 1 as a percentage, half up: "59%", or with one decimal "57.6%". */
export function percentText(share: number, decimals = 0): string {
  return `${roundHalfUp(share * 100, decimals).toFixed(decimals)}%`;
}

/** A score (0–100) as a reader sees it: half up, at most one decimal. */
export function scoreText(score: number): string {
  return String(roundHalfUp(score, 1));
}
