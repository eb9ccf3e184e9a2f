import { hasNotes } from "./hasNotes";
import { isOwnNote } from "./ownNote";

/** Asks whether notes of ours stand on a sheet. */
export function askOwnNotes(sheet: Excel.Worksheet): () => boolean {
  if (!hasNotes()) return () => false;
  const notes = sheet.notes.load("items/content");
  return () => notes.items.some(({ content }) => isOwnNote(content));
}
