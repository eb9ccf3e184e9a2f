import { roundHalfUp } from "../core";
import { scoreDecimals } from "./scoreDecimals";
import type { StatisticBlock, StatisticLine } from "./statisticBlocks";

/** A fraction of 1 as a percentage, half up: "59%", or with one decimal "57.6%". */
export function percentText(share: number, decimals = 0): string {
  return `${roundHalfUp(share * 100, decimals).toFixed(decimals)}%`;
}

/** A score (0–100) as a reader sees it: half up, at most one decimal, or as many as tell its level near a band's edge. */
export function scoreText(score: number): string {
  return String(roundHalfUp(score, scoreDecimals(score)));
}

/** The share of an answer: in whole per cent, as figures are published; beside an interval with its one decimal, so that it lies in it. */
export function shareText({ share }: Pick<StatisticLine, "share">, { lines }: Pick<StatisticBlock, "lines">): string {
  return percentText(share, lines.some(({ open }) => open) ? 1 : 0);
}
