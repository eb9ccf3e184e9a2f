import type { Area } from "../../host/sheet";
import type { Book, BookSheet } from "../book/book";
import { SheetEditing } from "../editing/sheetEditing";
import type { Stranger } from "../files/fileContents";
import { openBook } from "../files/openBook";
import type { FileOrigin } from "../files/save/fileOrigin";
import { Calculator, type FilledArea } from "../formulas/calculator";
import { selectArea, type Selection } from "../grid/moveSelection";
import { StandIn } from "../standin/standIn";
import { laterTask } from "./laterTask";
import type { PaneFunctions } from "./paneFunctions";

/** A workbook that stands open in the workbench, with all that works on it. */
export class Session {
  readonly calculator: Calculator;
  readonly editing: SheetEditing;
  readonly standIn: StandIn;
  /** Whether anything would be lost if the workbook were closed now. */
  hasUnsavedChanges = false;
  private readonly selections = new Map<string, Selection>();

  constructor(
    readonly book: Book,
    readonly origin: FileOrigin,
    readonly strangers: readonly Stranger[],
    filled: ReadonlyMap<string, readonly FilledArea[]>,
    { functions, level }: { readonly functions: PaneFunctions; readonly level: number },
  ) {
    this.calculator = new Calculator(book, functions);
    this.editing = new SheetEditing(book, this.calculator);
    this.standIn = new StandIn(book, { level, readFile: (base64) => openBook(bytesOf(base64)), pause: laterTask });
    this.calculator.start(filled);
    book.listen((change) => {
      // The workbench's own selections are kept before they are told.
      if (change.kind === "selected" && change.by !== "user") this.selections.delete(change.sheet);
      const isLook = change.kind === "selected" || change.kind === "sheetActivated";
      if (!isLook && change.by !== "file" && change.by !== "calculation") this.hasUnsavedChanges = true;
    });
  }

  get sheet(): BookSheet {
    return this.book.activeSheet;
  }

  get selection(): Selection {
    return this.selectionOf(this.sheet);
  }

  /** Selects in the sheet in front; `isTold` lets the add-in know. */
  select(selection: Selection, isTold: boolean): void {
    this.selections.set(this.sheet.id, selection);
    if (isTold) this.book.select(this.sheet.id, selection.areas);
  }

  close(): void {
    this.calculator.stop();
  }

  private selectionOf(sheet: BookSheet): Selection {
    const known = this.selections.get(sheet.id);
    if (known !== undefined) return known;
    const areas: readonly Area[] = sheet.selection;
    const last = areas[areas.length - 1] ?? { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 0 };
    return { ...selectArea(last, sheet), areas };
  }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}
