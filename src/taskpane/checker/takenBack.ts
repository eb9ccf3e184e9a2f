import { cellAddress } from "../../core";
import { checkerMessages, type CheckerMessages } from "../../messages/checkerMessages";
import type { MessageLanguage } from "../../messages/language";
import { visibleText } from "../../report/visibleText";
import type { JournalEntry } from "../journal/journal";
import { journalJson } from "../journal/journalJson";
import { readJournal } from "../journal/readJournal";
import type { StandingSheet } from "../journal/standingSheet";
import { takeBack, type LeftCell } from "../journal/takeBack";
import type { TakeBackRequest, TakenBack } from "./checker";

/** Cells left alone that are named one by one, at most; the count beside them is of all. */
const mostNamed = 20;

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
    left: left.length,
    sentences: sentencesOf(left, checkerMessages(language)),
  };
}

function sentencesOf(left: readonly LeftCell[], { notTakenBack, moreNotTakenBack }: CheckerMessages): string[] {
  const named = left
    .slice(0, mostNamed)
    .map(({ row, column, why, now }) => notTakenBack[why](cellAddress(column, row), visibleText(now)));
  return left.length > mostNamed ? [...named, moreNotTakenBack(left.length - mostNamed)] : named;
}
