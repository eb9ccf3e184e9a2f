import { roundHalfUp } from "../core";
import type { StatisticBlock, StatisticLine } from "./statisticBlocks";

/** A fraction of 1 as a percentage, half up: "59%", or with one decimal "57.6%". */
export function percentText(share: number, decimals = 0): string {
  return `${roundHalfUp(share * 100, decimals).toFixed(decimals)}%`;
}

/** The share of an answer: in whole per cent, as figures are published; beside an interval with its one decimal, so that it lies in it. */
export function shareText({ share }: Pick<StatisticLine, "share">, { lines }: Pick<StatisticBlock, "lines">): string {
  return percentText(share, lines.some(({ open }) => open) ? 1 : 0);
}
