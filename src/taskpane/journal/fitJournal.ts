import type { Json } from "../../host/sheet";
import type { Journal, JournalEntry } from "./journal";
import { groupJson, groupsOf } from "./journalJson";

/** Bytes of UTF-8 that a journal may take in a workbook. Ours: Excel bounds what an add-in keeps, and no document states where. */
export const mostJournalBytes = 1_500_000;

export interface FittedJournal {
  readonly journal: Journal;
  /** Entries that had to go, from old to new: they cannot be taken back later, and whoever repairs is to be asked first. */
  readonly forgotten: readonly JournalEntry[];
}

/** The journal within its bound: whole groups go, the oldest first. What could not be read always stays. */
export function fitJournal(journal: Journal, most = mostJournalBytes): FittedJournal {
  const groups = groupsOf(journal.entries);
  const sizes = groups.map((group) => sizeOf(groupJson(group)));
  let total = sizes.reduce((sum, size) => sum + size, sizeOf(journal.unread));
  let gone = 0;
  while (gone < groups.length && total > most) total -= sizes[gone++] ?? 0;
  if (gone === 0) return { journal, forgotten: [] };
  return { journal: { ...journal, entries: groups.slice(gone).flat() }, forgotten: groups.slice(0, gone).flat() };
}

function sizeOf(json: Json): number {
  return new TextEncoder().encode(JSON.stringify(json)).length;
}
