import { type FileFailure, ReadFailure } from "../../host/sheet";
import type { FileContents, RowContents } from "./fileContents";
import type { FileFrame } from "./fillBook";
import { readContents } from "./read/readContents";

/** What opening a file comes to; failures travel between threads as data. */
export type Opened = { readonly frame: FileFrame } | { readonly failure: FileFailure };

/** Reads files and hands them over piece by piece. */
export class FileReading {
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
}
