import type { Finding } from "./finding";

/** How many cells a finding stands at: the number that every report counts. */
export function cellsOf({ place }: Pick<Finding, "place">): number {
  return place.kind === "cells" || place.kind === "rows" ? place.rows.length : 1;
}
