import type { Finding, Place } from "./finding";

/** Rows a sheet can have, and columns: bounds for one number that orders places. */
const mostRows = 2 ** 20;
const mostColumns = 2 ** 14;

/** Findings as a reader meets them: on the sheet, on the header, then by first row and column; else in the order given. */
export function findingsInOrder(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding) => ({ finding, position: positionOf(finding.place) }))
    .sort((a, b) => a.position - b.position)
    .map(({ finding }) => finding);
}

function positionOf(place: Place): number {
  switch (place.kind) {
    case "sheet":
      return -mostColumns - 1;
    case "column":
      return place.column - mostColumns;
    case "rows":
      return (place.rows[0] ?? mostRows) * (mostColumns + 1);
    case "cells":
      return (place.rows[0] ?? mostRows) * (mostColumns + 1) + 1 + place.column;
  }
}
