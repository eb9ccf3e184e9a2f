import { proxy, type Remote } from "comlink";
import type { Book } from "../book/book";
import { createBook } from "../book/createBook";
import type { FileFailure } from "../../host/sheet";
import type { FileTasks } from "../files/fileTasks";
import { BookFiller, type FileFrame } from "../files/fillBook";
import { FileOrigin } from "../files/save/fileOrigin";
import type { FilledArea } from "../formulas/calculator";

export interface OpenedFile {
  readonly book: Book;
  readonly frame: FileFrame;
  /** Follows the book from here on, for saving. */
  readonly origin: FileOrigin;
  /** Formulas that fill areas, by the sheets' ids. */
  readonly filled: ReadonlyMap<string, readonly FilledArea[]>;
}

/** Rows that are taken over in one go: some 20 ms of work. */
const batch = 1_500;

/** Opens a file in its thread and takes it over piece by piece, so that the page keeps answering. */
export async function openFile(
  files: Remote<FileTasks>,
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
  // A .csv has nothing that could be kept: it is saved as a new workbook.
  const origin = new FileOrigin(book, isZip(bytes) ? bytes : null);
  await files.release();
  const filled = new Map(frame.sheets.map((sheet) => [book.sheetNamed(sheet.name)?.id ?? "", sheet.arrays]));
  return { book, frame, origin, filled };
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
