import { columnName } from "../book/address";
import type { Axis } from "./axis";
import type { Selection } from "./moveSelection";

/** The strip of column letters, or of row numbers, beside a pane. */
export class GridHeads {
  readonly element = document.createElement("div");

  constructor(
    private readonly axis: "columns" | "rows",
    isFrozen: boolean,
  ) {
    this.element.className = `heads ${axis}${isFrozen ? " frozen" : ""}`;
    this.element.ariaHidden = "true";
  }

  /** `from` is the pixel of the sheet at which the strip begins. */
  paint(lines: Axis, first: number, last: number, from: number, selection: Selection): void {
    const heads: HTMLElement[] = [];
    for (let line = first; line <= last; line++) {
      const size = lines.size(line);
      if (size === 0) continue;
      const head = document.createElement("div");
      head.className = `head${this.isSelected(line, selection) ? " chosen" : ""}`;
      head.dataset["line"] = String(line);
      head.textContent = this.axis === "columns" ? columnName(line) : String(line);
      const at = `${lines.offset(line) - from}px`;
      if (this.axis === "columns") {
        head.style.insetInlineStart = at;
        head.style.width = `${size}px`;
      } else {
        head.style.top = at;
        head.style.height = `${size}px`;
      }
      heads.push(head);
    }
    this.element.replaceChildren(...heads);
  }

  private isSelected(line: number, { areas }: Selection): boolean {
    return areas.some((area) =>
      this.axis === "columns"
        ? line >= area.firstColumn && line <= area.lastColumn
        : line >= area.firstRow && line <= area.lastRow,
    );
  }
}
