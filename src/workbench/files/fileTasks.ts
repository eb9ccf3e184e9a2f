import { transfer } from "comlink";
import { type FileFailure, ReadFailure } from "../../host/sheet";
import type { FileContents, RowContents } from "./fileContents";
import type { FileFrame } from "./fillBook";
import { readContents } from "./read/readContents";
import type { BookContents } from "./save/bookContents";
import { saveContents } from "./save/saveContents";
import type { SavedBook } from "./save/savedBook";

/** What opening a file comes to; failures travel between threads as data. */
export type Opened = { readonly frame: FileFrame } | { readonly failure: FileFailure };

/** What is done with files in their own thread: reading them, handed over piece by piece, and writing them. */
export class FileTasks {
  private contents: FileContents | null = null;

  open(bytes: Uint8Array, onProgress: (share: number) => void): Opened {
    try {
      let told = 0;
      const tell = (share: number): void => {
        if (share < told + 0.02) return;
        told = share;
        onProgress(share);
      };
      this.contents = readContents(bytes, tell);
    } catch (error) {
      if (error instanceof ReadFailure) return { failure: error.failure };
      throw error;
    }
    return { frame: { ...this.contents, sheets: this.contents.sheets.map((sheet) => ({ ...sheet, cells: [] })) } };
  }

  rows(sheet: number, from: number, count: number): readonly RowContents[] {
    return this.contents?.sheets[sheet]?.cells.slice(from, from + count) ?? [];
  }

  release(): void {
    this.contents = null;
  }

  save(contents: BookContents, original: Uint8Array | null): SavedBook {
    const saved = saveContents(contents, original);
    return transfer(saved, [saved.bytes.buffer]);
  }
}
