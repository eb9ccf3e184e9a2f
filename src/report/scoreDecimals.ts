import { levelsFramework, roundHalfUp } from "../core";

/** Where scores begin to round into a band, or beyond one: half a point below it and half a point above it, under any policy. */
const edges = [
  ...new Set(
    levelsFramework.levels.flatMap(({ bands }) =>
      Object.values(bands).flatMap(({ from, to }) => [from - 0.5, to + 0.5]),
    ),
  ),
];

/** More are never shown. */
const mostDecimals = 6;

/**
 * The decimals that a score (0–100) is shown with: one, and near a band's edge as many as tell on which side it lies, so that
 * it does not seem to lie above its own level.
 *
 * @example scoreDecimals(80.44) === 1
 * @example scoreDecimals(89.49) === 2
 */
export function scoreDecimals(score: number): number {
  const edge = edges.find((each) => roundHalfUp(score, 10) < each && roundHalfUp(score, 1) >= each);
  if (edge === undefined) return 1;
  for (let decimals = 2; decimals < mostDecimals; decimals++) if (roundHalfUp(score, decimals) < edge) return decimals;
  return mostDecimals;
}
