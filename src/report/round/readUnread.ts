import type { Sheet, UnreadFile } from "../../core";
import { languages } from "../../messages/language";
import { roundMessages } from "../../messages/roundMessages";
import { locateSheet, rowsOf, type LocatedSheet } from "./locateSheet";
import { plainText } from "./plainText";

const ids = ["file", "reason"] as const;

/** Reads the files that could not be read. */
export function readUnread(sheets: readonly Sheet[]): UnreadFile[] {
  const located = locateUnread(sheets);
  if (!located) return [];
  return [...rowsOf(located)].map(({ at }) => ({ file: plainText(at("file")), reason: plainText(at("reason")) }));
}

export function locateUnread(sheets: readonly Sheet[]): LocatedSheet | undefined {
  const titles = new Map<string, readonly string[]>(
    ids.map((id) => [id, languages.map((language) => roundMessages(language).unreadColumns[id])]),
  );
  return locateSheet(sheets, titles, ids);
}
