import { proxy, type Remote } from "comlink";
import type { Book } from "../book/book";
import { createBook } from "../book/createBook";
import type { FileFailure } from "../../host/sheet";
import type { FileReading } from "../files/fileReading";
import { BookFiller, type FileFrame } from "../files/fillBook";
import type { FilledArea } from "../formulas/calculator";

export interface OpenedFile {
  readonly book: Book;
  readonly frame: FileFrame;
  /** Formulas that fill areas, by the sheets' ids. */
  readonly filled: ReadonlyMap<string, readonly FilledArea[]>;
}

/** Rows that are taken over in one go: some 20 ms of work. */
const batch = 1_500;

/** Opens a file in its thread and takes it over piece by piece, so that the page keeps answering. */
export async function openFile(
  files: Remote<FileReading>,
  name: string,
  bytes: Uint8Array,
  onProgress: (share: number) => void,
): Promise<OpenedFile | { readonly failure: FileFailure }> {
  const opened = await files.open(bytes, proxy(onProgress));
  if ("failure" in opened) return opened;
  const { frame } = opened;
  const book = createBook();
  book.fileName = name;
  const filler = new BookFiller(book, frame);
  filler.frameSheets();
  for (const [index, sheet] of frame.sheets.entries()) {
    for (let from = 0; ; from += batch) {
      const rows = await files.rows(index, from, batch);
      if (rows.length === 0) break;
      filler.addRows(sheet.name, rows);
    }
  }
  filler.finish();
  await files.release();
  const filled = new Map(frame.sheets.map((sheet) => [book.sheetNamed(sheet.name)?.id ?? "", sheet.arrays]));
  return { book, frame, filled };
}
