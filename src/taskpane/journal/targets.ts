import { entryCells } from "./entryCells";
import type { JournalCell, JournalEntry } from "./journal";
import { readWitness, type Witness } from "./witness";

/** What one entry changed for one service, or for the header: restored together or not at all. */
export interface Target {
  readonly row: number;
  readonly cells: readonly JournalCell[];
  /** Missing for the header. */
  readonly witness?: Witness;
}

export function targetsOf(entry: JournalEntry): Target[] {
  const byRow = new Map<number, JournalCell[]>();
  for (const cell of entryCells(entry)) {
    const same = byRow.get(cell.target);
    if (same) same.push(cell);
    else byRow.set(cell.target, [cell]);
  }
  return Array.from(byRow, ([row, own]) => ({
    row,
    cells: own,
    witness: readWitness(own[0]?.witness ?? ""),
  }));
}
