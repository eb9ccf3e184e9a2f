import type { Area } from "../../host/sheet";
import { cellArea } from "../book/areas";
import type { BookSheet } from "../book/book";
import { choicesAt } from "../editing/validation";
import type { CellEditor } from "../grid/cellEditor";
import { CellTip } from "../grid/cellTip";
import { ChoiceList } from "../grid/choiceList";
import type { GridView } from "../grid/gridView";
import type { Cell } from "../grid/moveSelection";
import type { Words } from "../words/words";
import type { Session } from "./session";
import { tipParts } from "./tipParts";

/** The cell's own area, or the merged one that it is in. */
export function areaOfCell(sheet: BookSheet, { row, column }: Cell): Area {
  return sheet.mergeAt(row, column) ?? cellArea(row, column);
}

/** What lies over the cells: the editor, the arrow of a drop-down, the tip. They follow the cells that they belong to. */
export class CellParts {
  private readonly choices: ChoiceList;
  private readonly tip = new CellTip();
  private hovered: Cell | null = null;

  constructor(
    private readonly session: Session,
    private readonly words: Words,
    private readonly view: GridView,
    private readonly editor: CellEditor,
    actions: { readonly choose: (choice: string) => void; readonly leave: () => void },
  ) {
    this.choices = new ChoiceList(words.choices, () => this.activeChoices(), actions.choose, actions.leave);
  }

  get elements(): readonly HTMLElement[] {
    return [this.choices.button, this.choices.list, this.tip.element];
  }

  openChoices(): void {
    this.choices.open();
    this.showTip();
  }

  hover(cell: Cell | null): void {
    if (cell?.row === this.hovered?.row && cell?.column === this.hovered?.column) return;
    this.hovered = cell;
    this.showTip();
  }

  place(): void {
    const { sheet, selection } = this.session;
    const { active } = selection;
    const box = this.view.boxOf(areaOfCell(sheet, active));
    if (this.editor.isOpen) this.editor.move(box);
    const rule = sheet.validationAt(active.row, active.column)?.rule;
    const hasChoices = rule?.type === "List" && rule.inCellDropDown && !this.editor.isOpen;
    this.choices.showAt(hasChoices ? box : null);
    this.showTip();
  }

  private activeChoices(): readonly string[] {
    const { book, sheet, calculator, selection } = this.session;
    const { row, column } = selection.active;
    const validation = sheet.validationAt(row, column);
    return validation === undefined ? [] : choicesAt({ book, sheet, row, column }, validation, calculator);
  }

  /** Of the cell under the pointer where something is to be said of it, else of the active one. */
  private showTip(): void {
    const { sheet, selection } = this.session;
    const { active } = selection;
    if (this.choices.isOpen) return this.tip.hide();
    for (const cell of [this.hovered, active]) {
      const parts = cell === null ? [] : tipParts(this.session, this.words, cell, cell === active);
      if (cell === null || parts.length === 0) continue;
      return this.tip.show(parts, this.view.boxOf(areaOfCell(sheet, cell)), this.view.stage.clientWidth);
    }
    this.tip.hide();
  }
}
