import type { Book } from "../../book/book";
import type { Shift } from "../../book/shifts";

/** Where a sheet of the book stands in the file that was opened. */
export interface SheetOrigin {
  /** The sheet's name in the file. */
  readonly name: string;
  /** Rows and columns that were put in or taken out since, in that order. */
  readonly shifts: readonly Shift[];
}

/**
 * Follows a book from the moment at which it was filled from a file: which sheet is which, whatever it is called by
 * now, and which rows and columns moved. To be made right after `BookFiller.finish`; saving needs it.
 */
export class FileOrigin {
  private readonly sheets = new Map<string, { readonly name: string; readonly shifts: Shift[] }>();

  /** `bytes` is the file, `null` for a book that came from none or from one that is no .xlsx. */
  constructor(
    book: Book,
    readonly bytes: Uint8Array | null,
  ) {
    if (bytes === null) return;
    for (const { id, name } of book.sheets) this.sheets.set(id, { name, shifts: [] });
    book.listen((change) => {
      if (change.kind !== "cells") return;
      const [, line, verb] = /^(Row|Column)(Inserted|Deleted)$/.exec(change.change) ?? [];
      if (verb === undefined) return;
      const isRow = line === "Row";
      const first = isRow ? change.area.firstRow : change.area.firstColumn;
      const last = isRow ? change.area.lastRow : change.area.lastColumn;
      this.sheets.get(change.sheet)?.shifts.push({
        axis: isRow ? "rows" : "columns",
        kind: verb === "Inserted" ? "insert" : "delete",
        first,
        count: last - first + 1,
      });
    });
  }

  /** By the sheet's id; `null` for a sheet that the file does not have. */
  of(id: string): SheetOrigin | null {
    return this.sheets.get(id) ?? null;
  }
}
