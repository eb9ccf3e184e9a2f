import type { Book, BookSheet } from "../book/book";
import { copySheetInto } from "../book/copySheetInto";
import type { Host } from "./host";
import { Live, live } from "./objectType";
import { invalid } from "./refusal";

/** Copies a sheet within the workbook; `position` is Excel's word, `relativeTo` a sheet. */
export function copySheet(sheet: BookSheet, position: unknown, relativeTo: unknown, host: Host): Live<"Worksheet"> {
  const place = placeOf(position, relativeTo, host);
  const copy = copySheetInto(host.book, sheet, freeCopyName(host.book, sheet.name), place);
  return live("Worksheet", copy.id);
}

/** Where Excel's words for a position put a new sheet. */
export function placeOf(position: unknown, relativeTo: unknown, host: Host): number {
  const { sheets } = host.book;
  const known = relativeTo instanceof Live ? (relativeTo.item as string) : relativeTo;
  const found = sheets.findIndex(({ id, name }) => id === known || name === known);
  switch (position ?? "None") {
    case "None":
    case "End":
      return sheets.length;
    case "Beginning":
      return 0;
    case "Before":
    case "After":
      if (found < 0) throw invalid();
      return position === "Before" ? found : found + 1;
    default:
      throw invalid();
  }
}

/** "Name (2)", shortened to fit Excel's 31 characters. */
export function freeCopyName(book: Book, name: string): string {
  if (book.sheetNamed(name) === undefined) return name;
  for (let number = 2; ; number++) {
    const tail = ` (${number})`;
    const candidate = name.slice(0, 31 - tail.length) + tail;
    if (book.sheetNamed(candidate) === undefined) return candidate;
  }
}
