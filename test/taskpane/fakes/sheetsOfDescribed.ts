import { plainFacts, type Sheet } from "../../../src/core";
import type { DescribedWorkbook } from "../../../src/report/describedWorkbook";

/** Described sheets as a host would read them back. */
export function sheetsOfDescribed({ sheets }: DescribedWorkbook): Sheet[] {
  return sheets.map(({ name, rows, hidden }) => ({
    name,
    facts: { ...plainFacts, visibility: hidden === true ? "hidden" : "visible" },
    grid: {
      rowNumbers: rows.map((_, index) => index + 1),
      rows: rows.map(({ cells }) => cells.map((cell) => (typeof cell === "object" ? (cell?.result ?? null) : cell))),
    },
  }));
}
