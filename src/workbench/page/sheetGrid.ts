import type { BookSheet } from "../book/book";
import type { BookChange } from "../book/bookChange";
import type { Refusal } from "../editing/sheetEditing";
import { pixelsPerPoint } from "../grid/axis";
import { CellEditor, type EditEnd } from "../grid/cellEditor";
import { gridAction, type GridAction } from "../grid/gridKeys";
import { listenToPointer } from "../grid/gridPointer";
import { GridView } from "../grid/gridView";
import { extendTo, type Selection, selectCell } from "../grid/moveSelection";
import type { Words } from "../words/words";
import { areaOfCell, CellParts } from "./cellParts";
import { ChartOverlays } from "./chartOverlays";
import { listenToClipboard } from "./gridClipboard";
import { element } from "./element";
import { areaOfLines, selectionAfter } from "./selectionAfter";
import type { Session } from "./session";
import { widenFor } from "./widenFor";

/** What the grid tells the rest of the page. */
export interface GridListener {
  /** The selection moved, or what is selected has changed. */
  selected(): void;
  /** A text is being typed into the active cell; `null` when that is over. */
  typing(text: string | null): void;
  refused(refusal: Refusal, insist?: () => void): void;
  nextSheet(by: 1 | -1): void;
}

/** The sheet in front, in which one selects and types. */
export class SheetGrid {
  readonly element: HTMLElement;
  readonly view: GridView;
  private readonly editor: CellEditor;
  private readonly parts: CellParts;
  private readonly charts: ChartOverlays;
  private shownSheet: BookSheet | null = null;
  private readonly leave: () => void;

  constructor(
    private readonly session: Session,
    private readonly words: Words,
    private readonly listener: GridListener,
  ) {
    this.charts = new ChartOverlays(session.book);
    this.view = new GridView(
      () => this.selection,
      (sheet, axes) => this.charts.overlays(sheet, axes),
      () => this.parts.place(),
    );
    this.editor = new CellEditor(
      (text) => listener.typing(text),
      (text, end) => this.endTyping(text, end),
      () => this.isRightToLeft,
    );
    this.parts = new CellParts(session, words, this.view, this.editor, {
      choose: (choice) => void this.type(choice),
      leave: () => this.focus(),
    });
    this.element = element(
      "div",
      { class: "grid", role: "grid", tabindex: 0, "aria-label": words.grid, "aria-describedby": "cell-tip" },
      this.view.element,
    );
    this.view.stage.append(this.editor.element, ...this.parts.elements);
    this.element.addEventListener("keydown", (event) => this.key(event));
    listenToPointer(this.view.stage, this.pointerActions());
    listenToClipboard(this.element, session, (refusal) => this.report(refusal));
    this.leave = session.book.listen((change) => this.follow(change));
    this.showActive();
  }

  close(): void {
    this.leave();
  }

  focus(): void {
    this.element.focus({ preventScroll: true });
  }

  get selection(): Selection {
    return this.session.selection;
  }

  get isRightToLeft(): boolean {
    return this.session.sheet.parts.view.rightToLeft;
  }

  /** Types into the active cell, from wherever the text comes. Answers whether it was taken. */
  type(text: string, isInsisted = false): boolean {
    const { sheet } = this.session;
    const { row, column } = this.selection.active;
    const refusal = this.session.editing.type(sheet, row, column, text, isInsisted);
    if (refusal === null) {
      widenFor(sheet, row, column);
      return true;
    }
    this.report(refusal, () => this.type(text, true));
    return false;
  }

  select(selection: Selection, isTold = true): void {
    this.session.select(selection, isTold);
    this.view.reveal(selection.corner);
    this.element.setAttribute("aria-activedescendant", `cell-${selection.active.row}-${selection.active.column}`);
    this.view.schedule();
    this.listener.selected();
  }

  /** Opens the editor over the active cell; `text` takes the place of what stands in it. */
  edit(text: string | null): void {
    const { active } = this.selection;
    this.view.reveal(active);
    const typed = text ?? this.session.editing.typedText(this.session.sheet, active.row, active.column);
    this.setEditing(true);
    this.editor.open(
      typed,
      this.view.boxOf(areaOfCell(this.session.sheet, active)),
      this.words.cellEditor,
      text !== null,
    );
    this.listener.typing(typed);
  }

  /** While a cell is edited, the stand-in refuses the add-in as Excel does. */
  setEditing(isEditing: boolean): void {
    this.session.standIn.isEditingCell = isEditing;
  }

  showActive(): void {
    const { sheet } = this.session;
    this.shownSheet = sheet;
    this.element.setAttribute("aria-rowcount", String((sheet.usedArea(true)?.lastRow ?? 0) + 1));
    this.element.setAttribute("aria-colcount", String((sheet.usedArea(true)?.lastColumn ?? 0) + 2));
    this.element.dir = this.isRightToLeft ? "rtl" : "ltr";
    this.view.show(sheet);
    this.listener.selected();
  }

  private endTyping(text: string, end: EditEnd): boolean {
    if (end.kind === "commit" && !this.type(text)) return false;
    this.setEditing(false);
    this.listener.typing(null);
    this.focus();
    if (end.kind === "commit" && end.move !== null) {
      this.select(selectionAfter({ kind: "move", direction: end.move, extends: false, jumps: false }, this.scene()));
    }
    return true;
  }

  private key(event: KeyboardEvent): void {
    if (event.target !== this.element) return;
    const action = gridAction(event, this.isRightToLeft);
    if (action === null) return;
    // A typed sign goes into the editor, which has the focus by then.
    if (action.kind !== "type") event.preventDefault();
    this.act(action);
  }

  private act(action: GridAction): void {
    const { session } = this;
    switch (action.kind) {
      case "type":
        return this.edit("");
      case "edit":
        return this.edit(null);
      case "clear":
        return this.report(session.editing.clear(session.sheet, this.selection.areas));
      case "undo":
      case "redo":
        return this.replay(action.kind);
      case "choose":
        return this.parts.openChoices();
      case "nextSheet":
        return this.listener.nextSheet(action.by);
      default:
        return this.select(selectionAfter(action, this.scene()));
    }
  }

  replay(way: "undo" | "redo"): void {
    const changed = this.session.editing.history[way]();
    if (changed === null) return;
    const sheet = this.session.book.sheet(changed.sheet);
    if (sheet?.visibility === "Visible") this.session.book.activate(sheet.id);
    this.select(selectCell({ row: changed.area.firstRow, column: changed.area.firstColumn }, this.session.sheet));
  }

  private scene(): Parameters<typeof selectionAfter>[1] {
    const { axes, pageRows } = this.view;
    return { selection: this.selection, sheet: this.session.sheet, axes, pageRows };
  }

  private report(refusal: Refusal | null, insist?: () => void): void {
    if (refusal !== null) this.listener.refused(refusal, insist);
  }

  private pointerActions(): Parameters<typeof listenToPointer>[1] {
    return {
      hit: (x, y) => this.view.hit(x, y),
      select: (cell, { extends: isExtended, adds }) => {
        const { sheet } = this.session;
        const fresh = selectCell(cell, sheet);
        const next = isExtended
          ? extendTo(this.selection, cell, sheet)
          : { ...fresh, areas: adds ? [...this.selection.areas, ...fresh.areas] : fresh.areas };
        this.select(next, false);
      },
      selectLines: (axis, from, to) => this.select(areaOfLines(axis, from, to, this.session.sheet), false),
      selectAll: () => this.select(selectionAfter({ kind: "selectAll" }, this.scene()), false),
      edit: () => this.edit(null),
      hover: (cell) => this.parts.hover(cell),
      resize: (column, by, isDone) => this.resize(column, by, isDone),
      done: () => this.session.select(this.selection, true),
      isRightToLeft: () => this.isRightToLeft,
    };
  }

  private resize(column: number, by: number, isDone: boolean): void {
    if (!isDone) return;
    const size = Math.max(0, this.view.axes.columns.size(column) + by) / pixelsPerPoint;
    this.session.sheet.columns.setSize(column, column, size);
  }

  private follow(change: BookChange): void {
    const { sheet } = this.session;
    if (this.shownSheet !== sheet || (change.kind === "part" && change.part === "view")) return this.showActive();
    switch (change.kind) {
      case "cells":
        this.charts.cellsChanged();
        this.listener.selected();
        return change.change === "RangeEdited" ? this.view.contentsChanged() : this.view.linesChanged();
      case "styles":
        return this.view.contentsChanged();
      case "lines":
        return this.view.linesChanged();
      case "selected":
        return change.by === "addIn" ? this.select(this.selection, false) : undefined;
      case "part":
      case "names":
        return this.view.refresh();
      default:
        return;
    }
  }
}
