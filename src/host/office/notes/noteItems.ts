import { addressOf } from "../../cells/address";
import { sheetText } from "../../cells/sheetText";
import type { MarkNote } from "../../sheet";
import { jsonBytes } from "../connection/jsonBytes";
import type { WriteItem } from "../writing/writeItem";
import type { FoundNotes } from "./findNotes";
import { signedNote } from "./ownNote";

/** Puts notes in place of ours. A cell that carries a note or a comment of the user's own keeps that. */
export function noteItems(notes: readonly MarkNote[], { own, others }: FoundNotes): WriteItem[] {
  const taken = new Set(others);
  const removals = own.map((address) => ({
    bytes: jsonBytes(address, 2),
    queue: ({ sheet }) => void sheet.notes.getItemOrNullObject(address).delete(),
  })) satisfies WriteItem[];
  const additions = notes.flatMap(({ row, column, text }): WriteItem[] => {
    const address = addressOf({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
    if (taken.has(address)) return [];
    taken.add(address);
    const content = signedNote(sheetText(text));
    return [{ bytes: jsonBytes(content, 2), queue: ({ sheet }) => void sheet.notes.add(address, content) }];
  });
  return [...removals, ...additions];
}
