import { element } from "../page/element";
import { type Box, place } from "./paintCell";

/** The arrow beside a cell with a drop-down, and its list. */
export class ChoiceList {
  readonly button = element("button", { class: "choose", type: "button", hidden: true, tabindex: -1 }, "▾");
  readonly list = element("ul", { class: "choices", role: "listbox", tabindex: 0, hidden: true });
  private current = 0;

  constructor(
    label: string,
    private readonly choices: () => readonly string[],
    private readonly onChoose: (choice: string) => void,
    private readonly onClose: () => void,
  ) {
    this.button.ariaLabel = label;
    this.list.ariaLabel = label;
    this.button.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      event.stopPropagation();
      if (this.list.hidden) this.open();
      else this.close();
    });
    this.list.addEventListener("pointerdown", (event) => event.stopPropagation());
    this.list.addEventListener("keydown", (event) => this.key(event));
    this.list.addEventListener("blur", () => this.close());
  }

  /** Shows the arrow at a cell, or nothing where `box` is null. */
  showAt(box: Box | null): void {
    this.button.hidden = box === null;
    if (box === null) return this.close();
    place(this.button, { start: box.start + box.width, top: box.top + box.height - 20, width: 20, height: 20 });
    place(this.list, { start: box.start, top: box.top + box.height, width: Math.max(160, box.width), height: 0 });
    this.list.style.height = "auto";
  }

  get isOpen(): boolean {
    return !this.list.hidden;
  }

  open(): void {
    const choices = this.choices();
    if (this.button.hidden || choices.length === 0) return;
    this.list.replaceChildren(...choices.map((choice, at) => this.item(choice, at)));
    this.list.hidden = false;
    this.mark(0);
    this.list.focus({ preventScroll: true });
  }

  private item(choice: string, at: number): HTMLElement {
    const item = element("li", { role: "option", id: `choice-${at}`, dir: "auto" }, choice);
    item.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      this.choose(choice);
    });
    return item;
  }

  private mark(at: number): void {
    this.current = Math.max(0, Math.min(this.list.children.length - 1, at));
    Array.from(this.list.children).forEach((item, index) =>
      item.setAttribute("aria-selected", String(index === this.current)),
    );
    const chosen = this.list.children[this.current];
    chosen?.scrollIntoView({ block: "nearest" });
    this.list.setAttribute("aria-activedescendant", chosen?.id ?? "");
  }

  private key(event: KeyboardEvent): void {
    event.stopPropagation();
    event.preventDefault();
    if (event.key === "ArrowDown") this.mark(this.current + 1);
    if (event.key === "ArrowUp") this.mark(this.current - 1);
    if (event.key === "Enter" || event.key === " ") this.choose(this.list.children[this.current]?.textContent ?? "");
    if (event.key === "Escape" || event.key === "Tab") this.close();
  }

  private choose(choice: string): void {
    this.close();
    this.onChoose(choice);
  }

  private close(): void {
    if (this.list.hidden) return;
    this.list.hidden = true;
    this.onClose();
  }
}
