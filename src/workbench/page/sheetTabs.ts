import type { BookSheet } from "../book/book";
import type { Words } from "../words/words";
import { element } from "./element";
import type { Session } from "./session";

/** What the tabs ask of the rest of the page. */
export interface TabActions {
  ask(question: string, text: string): Promise<string | null>;
  confirm(question: string): Promise<boolean>;
  say(text: string): void;
}

/** The sheets of the workbook: switch, add, rename, hide, show, protect, delete. */
export class SheetTabs {
  readonly element: HTMLElement;
  private readonly list = element("div", { class: "tabs", role: "tablist" });
  private readonly menu = element("div", { class: "menu", role: "menu", hidden: true });
  private readonly menuButton: HTMLButtonElement;
  private isScheduled = false;

  constructor(
    private readonly words: Words["tabs"],
    private readonly session: () => Session,
    private readonly actions: TabActions,
  ) {
    this.list.ariaLabel = words.label;
    const add = element(
      "button",
      { type: "button", class: "addSheet", "aria-label": words.add, title: words.add },
      "+",
    );
    add.addEventListener("click", () => this.add());
    this.menuButton = element(
      "button",
      { type: "button", "aria-haspopup": "menu", "aria-expanded": "false" },
      words.menu,
    );
    this.menuButton.addEventListener("click", () => this.openMenu(this.menu.hidden));
    this.menu.addEventListener("keydown", (event) => this.menuKey(event));
    this.list.addEventListener("keydown", (event) => this.tabKey(event));
    this.element = element(
      "div",
      { class: "tabRow" },
      this.list,
      add,
      element("div", { class: "menuHolder" }, this.menu, this.menuButton),
    );
  }

  /** Draws the tabs anew at the next opportunity: an add-in may change many things at once. */
  schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    requestAnimationFrame(() => {
      this.isScheduled = false;
      this.show();
    });
  }

  show(): void {
    const { book, sheet: active } = this.session();
    const shown = book.sheets.filter(({ visibility }) => visibility === "Visible");
    this.list.replaceChildren(...shown.map((sheet) => this.tab(sheet, sheet === active)));
    this.list.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  step(by: 1 | -1): void {
    const { book, sheet } = this.session();
    const shown = book.sheets.filter(({ visibility }) => visibility === "Visible");
    const next = shown[shown.indexOf(sheet) + by];
    if (next !== undefined) book.activate(next.id);
  }

  private tab(sheet: BookSheet, isActive: boolean): HTMLElement {
    const tab = element(
      "button",
      { type: "button", role: "tab", "aria-selected": String(isActive), tabindex: isActive ? 0 : -1, dir: "auto" },
      sheet.name,
    );
    if (sheet.parts.view.tabColor !== "") tab.style.borderBlockEndColor = sheet.parts.view.tabColor;
    tab.addEventListener("click", () => this.session().book.activate(sheet.id));
    tab.addEventListener("dblclick", () => void this.rename(sheet));
    return tab;
  }

  private tabKey(event: KeyboardEvent): void {
    const isRightToLeft = document.documentElement.dir === "rtl";
    const forward = isRightToLeft ? "ArrowLeft" : "ArrowRight";
    const back = isRightToLeft ? "ArrowRight" : "ArrowLeft";
    if (event.key !== forward && event.key !== back) return;
    event.preventDefault();
    this.step(event.key === forward ? 1 : -1);
    this.list.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
  }

  private add(): void {
    const { book } = this.session();
    let number = book.sheets.length + 1;
    while (book.sheetNamed(this.words.newName(number)) !== undefined) number++;
    const before = book.activeSheet;
    const sheet = book.addSheet(this.words.newName(number));
    // A new sheet runs as the one beside it.
    sheet.change("view", { ...sheet.parts.view, rightToLeft: before.parts.view.rightToLeft });
    book.activate(sheet.id);
  }

  private async rename(sheet: BookSheet): Promise<void> {
    const name = await this.actions.ask(this.words.askName, sheet.name);
    if (name === null || name === sheet.name) return;
    try {
      this.session().book.renameSheet(sheet.id, name.trim());
    } catch {
      // The book refuses names that Excel refuses; which ones these are is what the sentence says.
      this.actions.say(this.words.badName);
    }
  }

  private async remove(sheet: BookSheet): Promise<void> {
    if (this.isLast()) return this.actions.say(this.words.lastSheet);
    if (await this.actions.confirm(this.words.askRemove(sheet.name))) this.session().book.deleteSheet(sheet.id);
  }

  private hide(sheet: BookSheet): void {
    if (this.isLast()) this.actions.say(this.words.lastSheet);
    else this.session().book.setVisibility(sheet.id, "Hidden");
  }

  private isLast(): boolean {
    return this.session().book.sheets.filter(({ visibility }) => visibility === "Visible").length === 1;
  }

  private openMenu(isOpen: boolean): void {
    this.menu.hidden = !isOpen;
    this.menuButton.ariaExpanded = String(isOpen);
    if (!isOpen) return;
    this.menu.replaceChildren(...this.menuItems());
    this.menu.querySelector<HTMLElement>("button")?.focus();
    document.addEventListener("pointerdown", (event) => this.closeOutside(event), { once: true });
  }

  private closeOutside(event: Event): void {
    const isInside = event.target instanceof Node && this.element.contains(event.target);
    if (!isInside) this.openMenu(false);
  }

  private menuItems(): HTMLElement[] {
    const { book, sheet } = this.session();
    const { protection } = sheet.parts;
    const hidden = book.sheets.filter(({ visibility }) => visibility === "Hidden");
    const protect = (): void =>
      sheet.change("protection", protection === null ? { password: null, allowed: [] } : null);
    return [
      this.item(this.words.rename, () => void this.rename(sheet)),
      this.item(protection === null ? this.words.protect : this.words.unprotect, protect),
      this.item(this.words.hide, () => this.hide(sheet)),
      this.item(this.words.remove, () => void this.remove(sheet)),
      ...hidden.map(({ id, name }) => this.item(this.words.show(name), () => book.setVisibility(id, "Visible"))),
    ];
  }

  private item(label: string, act: () => void): HTMLElement {
    const item = element("button", { type: "button", role: "menuitem" }, label);
    item.addEventListener("click", () => {
      this.openMenu(false);
      act();
    });
    return item;
  }

  private menuKey(event: KeyboardEvent): void {
    const items = Array.from(this.menu.querySelectorAll<HTMLElement>("button"));
    const at = items.findIndex((item) => item === document.activeElement);
    const to = event.key === "ArrowDown" ? at + 1 : event.key === "ArrowUp" ? at - 1 : null;
    if (to !== null) items[(to + items.length) % items.length]?.focus();
    if (event.key === "Escape") {
      this.openMenu(false);
      this.menuButton.focus();
    }
    if (to !== null || event.key === "Escape") event.preventDefault();
  }
}
