import { columnName } from "../../../book/address";
import type { Note } from "../../../book/sheetParts";
import { element } from "../xml/markup";
import { cellText } from "./cellText";

/** Excel's own font for notes. */
const look =
  element("sz", { val: 9 }) +
  element("color", { indexed: 81 }) +
  element("rFont", { val: "Tahoma" }) +
  element("family", { val: 2 });

export function commentMarkup(note: Note, authorId: number): string {
  const text = `<t xml:space="preserve">${cellText(note.content)}</t>`;
  const run = element("r", {}, element("rPr", {}, look) + text);
  return element("comment", { ref: columnName(note.column) + note.row, authorId }, element("text", {}, run));
}

export function authorMarkup(author: string): string {
  return `<author>${cellText(author)}</author>`;
}
