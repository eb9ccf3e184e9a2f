import type { Json } from "../../host/sheet";
import type { Journal, JournalEntry, JournalPart } from "./journal";
import { journalFormat } from "./journalJson";
import { isObject, isText } from "./jsonKinds";
import { readPart } from "./readPart";

/** The journal from what is kept with a workbook, whoever wrote it: what is not understood is in `unread`, and nothing is lost. */
export function readJournal(kept: Json | undefined): Journal {
  if (kept === undefined || kept === null) return { entries: [], unread: [] };
  if (!isObject(kept) || kept["format"] !== journalFormat || !Array.isArray(kept["groups"]))
    return { entries: [], unread: [kept] };
  const groups = (kept["groups"] as readonly Json[]).map(readGroup);
  return { entries: groups.flatMap(({ entries }) => entries), unread: groups.flatMap(({ unread }) => unread) };
}

function readGroup(kept: Json): Journal {
  if (!isObject(kept)) return { entries: [], unread: [kept] };
  const { group, when, sheet, sheetName, entries } = kept;
  if (!isText(group) || !isText(when) || !isText(sheet) || !isText(sheetName) || !Array.isArray(entries))
    return { entries: [], unread: [kept] };
  const readings = (entries as readonly Json[]).map((entry) => ({ entry, read: readEntry(entry) }));
  const unread = readings.filter(({ read }) => !read).map(({ entry }) => entry);
  return {
    entries: readings.flatMap(({ read }) => (read ? [{ ...read, group, when, sheet, sheetName }] : [])),
    // The circumstances stay with what could not be read of a group.
    unread: unread.length === 0 ? [] : [{ ...kept, entries: unread }],
  };
}

type EntryAlone = Pick<JournalEntry, "id" | "header" | "before" | "after" | "parts" | "count">;

function readEntry(kept: Json): EntryAlone | undefined {
  if (!isObject(kept)) return undefined;
  const { id, header, before, after, parts } = kept;
  if (!isText(id) || !isText(header) || !isText(before) || !isText(after) || !Array.isArray(parts)) return undefined;
  const read: JournalPart[] = [];
  let count = 0;
  for (const part of parts as readonly Json[]) {
    const each = readPart(part);
    if (!each) return undefined;
    read.push(each.part);
    count += each.count;
  }
  return count === 0 ? undefined : { id, header, before, after, parts: read, count };
}
