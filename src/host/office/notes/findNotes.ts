import type { ExcelLink } from "../connection/excelLink";
import { sheetSubject } from "../connection/sheetSubject";
import { isOwnNote } from "./ownNote";

/** The cells of a sheet that carry a note or a comment, by their addresses. */
export interface FoundNotes {
  readonly own: readonly string[];
  readonly others: readonly string[];
}

/** One note or comment; `content` undefined for a comment, which is never ours. */
interface Remark {
  readonly address: string;
  readonly content?: string;
}

/**
 * Finds the notes of a sheet, in one request where it has none and in two where it has some: Excel first tells how many
 * there are, and then where each is.
 */
export async function findNotes(link: ExcelLink, id: string): Promise<FoundNotes> {
  const subject = sheetSubject(link, id, "nothing");
  const [notes = 0, comments = 0] = await link.connection.send(subject, ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(id);
    const counts = [sheet.notes.getCount(), sheet.comments.getCount()];
    return () => counts.map(({ value }) => value);
  });
  if (notes + comments === 0) return { own: [], others: [] };
  const remarks = await link.connection.send(subject, ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(id);
    const found = [
      ...Array.from({ length: notes }, (_, index) => askNote(sheet.notes.getItemAt(index))),
      ...Array.from({ length: comments }, (_, index) => askPlace(sheet.comments.getItemAt(index))),
    ];
    return () => found.map((remark) => remark());
  });
  const isOwn = ({ content }: Remark): boolean => content !== undefined && isOwnNote(content);
  return {
    own: remarks.filter(isOwn).map(({ address }) => address),
    others: remarks.filter((remark) => !isOwn(remark)).map(({ address }) => address),
  };
}

function askNote(note: Excel.Note): () => Remark {
  const place = askPlace(note);
  note.load("content");
  return () => ({ ...place(), content: note.content });
}

/** The address without its sheet. */
function askPlace(remark: Excel.Note | Excel.Comment): () => Remark {
  const range = remark.getLocation().load("address");
  return () => ({ address: range.address.slice(range.address.lastIndexOf("!") + 1) });
}
