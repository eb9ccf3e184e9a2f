import type { Area } from "../../host/sheet";
import type { Book, BookSheet, CellContent } from "../book/book";

/** Cells of one area as they were before or after an edit: contents, and the number formats that typing may change. */
interface Snapshot {
  readonly area: Area;
  readonly contents: readonly (readonly CellContent[])[];
  readonly formats: readonly { readonly area: Area; readonly numberFormat: string }[];
}

interface Edit {
  readonly sheet: string;
  readonly before: readonly Snapshot[];
  readonly after: readonly Snapshot[];
}

/** Edits that can be taken back. */
const most = 200;

/** The user's own edits, to be undone and done again. What an add-in writes ends it, as it may in Excel. */
export class History {
  private readonly past: Edit[] = [];
  private readonly future: Edit[] = [];
  private isReplaying = false;

  constructor(private readonly book: Book) {
    book.listen((change) => {
      const isForeign = change.by === "addIn" && change.kind === "cells";
      const isShift = change.kind === "cells" && change.change !== "RangeEdited";
      if (isForeign || isShift || change.kind === "sheetDeleted") this.forget();
    });
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  /** Runs an edit of some areas of a sheet and remembers what they held. */
  record(sheet: BookSheet, areas: readonly Area[], edit: () => void): void {
    const before = areas.map((area) => snapshot(sheet, area));
    edit();
    if (this.isReplaying) return;
    const after = areas.map((area) => snapshot(sheet, area));
    this.past.push({ sheet: sheet.id, before, after });
    this.past.splice(0, Math.max(0, this.past.length - most));
    this.future.length = 0;
  }

  /** Answers where something was changed, so that it can be shown. */
  undo(): { readonly sheet: string; readonly area: Area } | null {
    return this.replay(this.past, this.future, "before");
  }

  redo(): { readonly sheet: string; readonly area: Area } | null {
    return this.replay(this.future, this.past, "after");
  }

  forget(): void {
    this.past.length = 0;
    this.future.length = 0;
  }

  private replay(from: Edit[], to: Edit[], side: "before" | "after"): { sheet: string; area: Area } | null {
    const edit = from.pop();
    const sheet = edit === undefined ? undefined : this.book.sheet(edit.sheet);
    const [first] = edit?.[side] ?? [];
    if (edit === undefined || sheet === undefined || first === undefined) return null;
    this.isReplaying = true;
    for (const one of edit[side]) restore(sheet, one);
    this.isReplaying = false;
    to.push(edit);
    return { sheet: edit.sheet, area: first.area };
  }
}

function snapshot(sheet: BookSheet, area: Area): Snapshot {
  const contents = sheet.formulas(area).map((row, down) =>
    row.map((content, right): CellContent => {
      const [at, column] = [area.firstRow + down, area.firstColumn + right];
      const formula = sheet.formula(at, column);
      return formula === null ? content : { formula, value: sheet.value(at, column) };
    }),
  );
  const formats = sheet.styleStretches(area).map((one) => ({ area: one.area, numberFormat: one.style.numberFormat }));
  return { area, contents, formats };
}

function restore(sheet: BookSheet, { area, contents, formats }: Snapshot): void {
  for (const { area: stretch, numberFormat } of formats) {
    if (sheet.style(stretch.firstRow, stretch.firstColumn).numberFormat !== numberFormat) {
      sheet.changeStyle(stretch, { numberFormat });
    }
  }
  sheet.write(area.firstRow, area.firstColumn, contents);
}
