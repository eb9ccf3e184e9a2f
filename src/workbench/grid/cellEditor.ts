import { type Box, place } from "./paintCell";
import type { Direction } from "./moveSelection";

/** How typing ended. `move` is where the selection goes on to. */
export type EditEnd = { readonly kind: "commit"; readonly move: Direction | null } | { readonly kind: "cancel" };

/** The box over a cell in which its content is typed. */
export class CellEditor {
  readonly element = document.createElement("textarea");
  /** Typing into a cell that was just selected: arrows leave it. After F2 they move within the text. */
  private leavesByArrows = false;
  private isEnding = false;

  constructor(
    private readonly onInput: (text: string) => void,
    /** Answers whether the editor may close. */
    private readonly onEnd: (text: string, end: EditEnd) => boolean,
    private readonly isRightToLeft: () => boolean,
  ) {
    this.element.className = "editor";
    this.element.hidden = true;
    this.element.spellcheck = false;
    this.element.dir = "auto";
    this.element.addEventListener("input", () => {
      this.grow();
      this.onInput(this.element.value);
    });
    this.element.addEventListener("keydown", (event) => this.key(event));
    this.element.addEventListener("blur", () => this.end({ kind: "commit", move: null }));
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  get text(): string {
    return this.element.value;
  }

  open(text: string, box: Box, label: string, replaces: boolean): void {
    this.element.hidden = false;
    this.element.value = text;
    this.element.ariaLabel = label;
    this.leavesByArrows = replaces;
    this.move(box);
    this.element.focus({ preventScroll: true });
    this.element.setSelectionRange(text.length, text.length);
  }

  move(box: Box): void {
    place(this.element, { ...box, width: Math.max(box.width, 90) });
    this.element.style.minHeight = `${box.height}px`;
    this.grow();
  }

  close(): void {
    this.element.hidden = true;
  }

  private grow(): void {
    this.element.style.height = "0";
    this.element.style.height = `${Math.min(300, this.element.scrollHeight + 4)}px`;
  }

  private key(event: KeyboardEvent): void {
    event.stopPropagation();
    const end = this.endOf(event);
    if (end === null) return;
    event.preventDefault();
    this.end(end);
  }

  private endOf({ key, altKey, shiftKey, isComposing }: KeyboardEvent): EditEnd | null {
    if (isComposing) return null;
    if (key === "Escape") return { kind: "cancel" };
    if (key === "Tab") return { kind: "commit", move: shiftKey ? "back" : "forward" };
    if (key === "Enter" && altKey) {
      this.element.setRangeText("\n", this.element.selectionStart, this.element.selectionEnd, "end");
      this.grow();
      return null;
    }
    if (key === "Enter") return { kind: "commit", move: shiftKey ? "up" : "down" };
    const isFormula = this.element.value.startsWith("=");
    const arrow = this.leavesByArrows && !isFormula ? this.arrow(key) : null;
    return arrow === null ? null : { kind: "commit", move: arrow };
  }

  private arrow(key: string): Direction | null {
    if (key === "ArrowUp") return "up";
    if (key === "ArrowDown") return "down";
    if (key === "ArrowLeft") return this.isRightToLeft() ? "forward" : "back";
    if (key === "ArrowRight") return this.isRightToLeft() ? "back" : "forward";
    return null;
  }

  private end(end: EditEnd): void {
    if (!this.isOpen || this.isEnding) return;
    // Closing takes the focus away, which would end it once more.
    this.isEnding = true;
    const mayClose = this.onEnd(this.element.value, end);
    if (mayClose) this.close();
    this.isEnding = false;
  }
}
