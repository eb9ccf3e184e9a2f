import { areaAddress } from "../book/address";
import type { Words } from "../words/words";
import { element } from "./element";
import type { Session } from "./session";

/** The line above the sheet: where one is, and what stands in the active cell. */
export class FormulaBar {
  readonly element: HTMLElement;
  private readonly place: HTMLElement;
  private readonly input = element("textarea", { class: "formula", rows: 1, spellcheck: "false", dir: "auto" });
  private before = "";

  constructor(
    words: Words,
    private readonly session: () => Session,
    private readonly actions: {
      /** Answers whether the text was taken. */
      commit(text: string): boolean;
      setEditing(isEditing: boolean): void;
      leave(): void;
    },
  ) {
    this.place = element("output", { class: "place", "aria-label": words.nameBox, dir: "ltr" });
    this.input.ariaLabel = words.formulaBar;
    const sign = element("span", { class: "fx", "aria-hidden": "true" }, "fx");
    this.element = element("div", { class: "formulaBar" }, this.place, sign, this.input);
    this.input.addEventListener("focus", () => (this.before = this.input.value));
    this.input.addEventListener("input", () => {
      actions.setEditing(true);
      this.turn();
    });
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.input.addEventListener("blur", () => this.commit());
  }

  /** Shows the active cell, or the text that is being typed into it. */
  show(typed: string | null): void {
    const { selection, editing, sheet } = this.session();
    const { active, areas } = selection;
    const [last] = areas.slice(-1);
    this.place.textContent = last === undefined ? "" : areaAddress(last);
    if (document.activeElement === this.input) return;
    this.input.value = typed ?? editing.typedText(sheet, active.row, active.column);
    this.turn();
  }

  /** A formula reads left to right whatever its texts; anything else as its own letters do. */
  private turn(): void {
    this.input.dir = this.input.value.startsWith("=") ? "ltr" : "auto";
  }

  private key(event: KeyboardEvent): void {
    if (event.key === "Escape") this.input.value = this.before;
    const isEnter = event.key === "Enter" && !event.altKey && !event.isComposing;
    if (!isEnter && event.key !== "Escape") return;
    event.preventDefault();
    if (this.commit()) this.actions.leave();
  }

  private commit(): boolean {
    if (this.input.value !== this.before && !this.actions.commit(this.input.value)) return false;
    this.before = this.input.value;
    this.actions.setEditing(false);
    return true;
  }
}
