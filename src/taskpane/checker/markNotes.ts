import type { MarkNote } from "../../host/sheet";
import type { PaneFinding } from "./checker";
import { severities, type FindingList } from "./findingList";

/** More columns than any sheet has: a cell as one number. */
const mostColumns = 2 ** 15;

/**
 * The messages as notes on cells, one a cell with all that was found there, gravest first. At most so many cells, those
 * with errors before those with warnings; a finding about whole rows is noted in their first column.
 */
export function markNotes(list: FindingList, words: (finding: number) => PaneFinding, most: number): MarkNote[] {
  const texts = new Map<number, string[]>();
  for (const severity of severities) {
    for (let finding = 0; finding < list.count; finding++) {
      const place = list.place(finding);
      if (place.kind === "sheet" || list.severity(finding) !== severity) continue;
      const column = place.kind === "cells" ? place.column : list.columns.first;
      for (const row of place.rows) {
        const cell = row * mostColumns + column;
        const known = texts.get(cell);
        if (!known && texts.size >= most) continue;
        const { text, advice } = words(finding);
        if (known) known.push(`${text} ${advice}`);
        else texts.set(cell, [`${text} ${advice}`]);
      }
    }
  }
  return Array.from(texts, ([cell, lines]) => ({
    row: Math.floor(cell / mostColumns),
    column: cell % mostColumns,
    text: lines.join("\n"),
  }));
}
