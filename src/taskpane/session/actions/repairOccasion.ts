import type { Occasion } from "../../journal/entriesOf";
import type { Journal, JournalEntry } from "../../journal/journal";
import type { CheckedPlace } from "../paneState";
import type { SessionContext } from "../sessionContext";

/** The occasion of a repair that is accepted now. */
export function occasionOf({ now, newId }: SessionContext, { sheet }: CheckedPlace): Occasion {
  return { when: now().toISOString(), sheet: sheet.id, sheetName: sheet.name, group: newId() };
}

export function journalWith({ entries, unread }: Journal, added: readonly JournalEntry[]): Journal {
  return { entries: [...entries, ...added], unread };
}
