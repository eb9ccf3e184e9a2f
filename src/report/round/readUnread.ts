import type { Sheet, UnreadFile } from "../../core";
import { roundMessages } from "../../messages/roundMessages";
import { locateSheet, rowsOf } from "./locateSheet";
import { plainText } from "./plainText";
import { roundLanguages } from "./wordIn";

const ids = ["file", "reason"] as const;

/** Reads the files that could not be read. */
export function readUnread(sheets: readonly Sheet[]): UnreadFile[] {
  const titles = new Map<string, readonly string[]>(
    ids.map((id) => [id, roundLanguages.map((language) => roundMessages(language).unreadColumns[id])]),
  );
  const located = locateSheet(sheets, titles, ids);
  if (!located) return [];
  return [...rowsOf(located)].map(({ at }) => ({ file: plainText(at("file")), reason: plainText(at("reason")) }));
}
