import type { Json } from "../../host/sheet";
import type { Journal, JournalEntry } from "./journal";

/** Names the shape; a reader that does not know it keeps the whole as it is. */
export const journalFormat = "jahiz-journal/1";

/** The journal as it is kept with a workbook: `null`, to be forgotten, where nothing is in it. */
export function journalJson({ entries, unread }: Journal): Json {
  const groups = [...groupsOf(entries).map(groupJson), ...unread];
  return groups.length === 0 ? null : { format: journalFormat, groups };
}

/** Entries that follow each other and share a click, from old to new. */
export function groupsOf(entries: readonly JournalEntry[]): JournalEntry[][] {
  const groups: JournalEntry[][] = [];
  for (const entry of entries) {
    const last = groups[groups.length - 1];
    const [first] = last ?? [];
    const isSame = first?.group === entry.group && first.sheet === entry.sheet && first.when === entry.when;
    if (last && isSame) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

/** One group as it is kept. */
export function groupJson(entries: readonly JournalEntry[]): Json {
  const { group = "", when = "", sheet = "", sheetName = "" } = entries[0] ?? {};
  const kept = entries.map(({ id, header, before, after, parts }) => ({
    id,
    header,
    before,
    after,
    parts: parts as unknown as Json,
  }));
  return { group, when, sheet, sheetName, entries: kept };
}
