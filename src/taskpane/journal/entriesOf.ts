import type { PlannedChange, RepairPlan } from "../checker/checker";
import type { JournalEntry } from "./journal";
import { journalParts } from "./journalParts";

/** The circumstances of repairs that are accepted with one click. */
export interface Occasion {
  /** ISO time. */
  readonly when: string;
  /** The host's id of the sheet, and its name. */
  readonly sheet: string;
  readonly sheetName: string;
  /** A new unique id. */
  readonly group: string;
}

/** The entries of a whole plan, one a proposal. */
export function entriesOf({ proposals, changes }: RepairPlan, occasion: Occasion): JournalEntry[] {
  const byProposal = new Map<number, PlannedChange[]>();
  for (const change of changes) {
    const same = byProposal.get(change.proposal);
    if (same) same.push(change);
    else byProposal.set(change.proposal, [change]);
  }
  return proposals.flatMap(({ id, header, before, after }) => {
    const cells = byProposal.get(id);
    if (!cells) return [];
    const parts = journalParts(cells);
    return [{ id: `${occasion.group}:${id}`, ...occasion, header, before, after, parts, count: cells.length }];
  });
}
