import type { JournalCell, JournalEntry, JournalPart } from "./journal";
import { journalParts } from "./journalParts";
import { noWitness, witnessPattern } from "./witness";

/** The cells of an entry, one by one; for a repair of many rows that takes a moment. */
export function entryCells({ parts }: JournalEntry): JournalCell[] {
  return parts.flatMap(partCells);
}

/** The entry with these of its cells alone. */
export function withCells(entry: JournalEntry, cells: readonly JournalCell[]): JournalEntry {
  return { ...entry, parts: journalParts(cells), count: cells.length };
}

function partCells({ changes, rows, witnesses }: JournalPart): JournalCell[] {
  const known: readonly string[] = witnesses.match(witnessPattern) ?? [];
  const cells: JournalCell[] = [];
  let at = 0;
  for (const [first, last] of rowSpans(rows)) {
    for (let target = first; target <= last; target++) {
      const witness = known[at++] ?? noWitness;
      for (const [offset, column, from, to, field] of changes) {
        const cell = { row: target + offset, column, from, to, target, witness: witness === noWitness ? "" : witness };
        cells.push(field === null ? cell : { ...cell, field });
      }
    }
  }
  return cells;
}

/** The runs of "2:15,20". */
function rowSpans(rows: string): (readonly [first: number, last: number])[] {
  return rows.split(",").map((run) => {
    const [first = "", last = first] = run.split(":");
    return [Number(first), Number(last)];
  });
}
