import { joinFormulas } from "./joinFormulas";

/** now − before in points of score, clear of binary noise as the core computes it. */
export function changeFormula(now: string | undefined, before: string | undefined): string | undefined {
  return joinFormulas([now, before], (present, past) => `ROUND(${present}-${past},10)`);
}
