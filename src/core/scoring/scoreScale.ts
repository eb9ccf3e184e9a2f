import type { Interval } from "./weightedMean";

/** The scale of every score of institutional performance, of an axis, a perspective or the whole: 0–100. */
export const scoreScale: Interval = { low: 0, high: 100 };
