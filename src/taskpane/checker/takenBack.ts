import type { MessageLanguage } from "../../messages/language";
import type { JournalEntry } from "../journal/journal";
import { journalJson } from "../journal/journalJson";
import { readJournal } from "../journal/readJournal";
import type { StandingSheet } from "../journal/standingSheet";
import { takeBack } from "../journal/takeBack";
import type { TakeBackRequest, TakenBack } from "./checker";
import { leftAlone } from "./leftAlone";

/** Takes repairs of the sheet that a checker holds back, in words. Entries of other sheets, and what is not understood, stay in the journal. */
export function takenBack(
  { journal: kept, sheet, what }: TakeBackRequest,
  standing: StandingSheet,
  language: MessageLanguage,
): TakenBack {
  const journal = readJournal(kept);
  const isHere = (entry: JournalEntry): boolean => entry.sheet === sheet;
  const isWanted = (entry: JournalEntry): boolean =>
    what === "all" || ("entry" in what ? entry.id === what.entry : entry.group === what.group);
  const { writes, entries, restored, moved, left } = takeBack(journal.entries.filter(isHere), isWanted, standing);
  const staying = new Map(entries.map((entry) => [entry.id, entry]));
  const after = journal.entries.flatMap((entry) => (isHere(entry) ? (staying.get(entry.id) ?? []) : entry));
  return {
    cells: writes,
    journal: journalJson({ ...journal, entries: after }),
    restored,
    moved,
    ...leftAlone(left, language),
  };
}
