import { element } from "../page/element";
import { type Box, place } from "./paintCell";

/** One matter that is said beside a cell. */
export interface TipPart {
  readonly title: string;
  readonly text: string;
}

const width = 260;

/** The box beside a cell with its note, its prompt, or why it shows what it shows. */
export class CellTip {
  readonly element = element("div", { class: "tip", id: "cell-tip", hidden: true });

  show(parts: readonly TipPart[], box: Box, stageWidth: number): void {
    this.element.hidden = parts.length === 0;
    if (parts.length === 0) return;
    this.element.replaceChildren(
      ...parts.flatMap(({ title, text }) => [
        ...(title === "" ? [] : [element("strong", { dir: "auto" }, title)]),
        element("p", { dir: "auto" }, text),
      ]),
    );
    const after = box.start + box.width + 26;
    const start = after + width <= stageWidth ? after : Math.max(40, box.start - width - 8);
    place(this.element, { start, top: box.top, width, height: 0 });
    this.element.style.height = "auto";
  }

  hide(): void {
    this.element.hidden = true;
  }
}
