import type { Words } from "../words/words";
import { type Conditions, conditionSwitches } from "./conditions";
import { element } from "./element";
import type { RibbonButton } from "./ribbonButtons";

export interface ToolbarActions {
  open(file: File): void;
  download(): void;
  undo(): void;
  redo(): void;
  changeLanguage(): void;
  changed(name: keyof Conditions): void;
  /** `null` opens the pane. */
  press(command: string | null): void;
}

/** The rows of buttons at the top. */
export class Toolbar {
  readonly element: HTMLElement;
  private readonly fileName = element("bdi", { class: "fileName" });
  private readonly undoButton: HTMLButtonElement;
  private readonly redoButton: HTMLButtonElement;
  private readonly ribbon: HTMLElement;

  constructor(
    words: Words,
    conditions: Conditions,
    private readonly actions: ToolbarActions,
  ) {
    this.undoButton = button(words.undo, () => actions.undo(), "↶");
    this.redoButton = button(words.redo, () => actions.redo(), "↷");
    this.ribbon = element("div", { class: "ribbon", role: "group", "aria-label": words.ribbon });
    const language = button(words.otherLanguage, () => actions.changeLanguage());
    language.lang = words.otherLanguage === "English" ? "en" : "ar";
    this.element = element(
      "header",
      { class: "toolbar" },
      element("h1", {}, words.title),
      this.fileName,
      this.picker(words.open),
      button(words.download, () => actions.download()),
      this.undoButton,
      this.redoButton,
      this.ribbon,
      element("span", { class: "gap" }),
      conditionSwitches(words.conditions, conditions, (name) => actions.changed(name)),
      language,
    );
  }

  show(fileName: string, history: { readonly canUndo: boolean; readonly canRedo: boolean }): void {
    this.fileName.textContent = fileName;
    // It may be cut off to leave room for the buttons.
    this.fileName.title = fileName;
    this.undoButton.disabled = !history.canUndo;
    this.redoButton.disabled = !history.canRedo;
  }

  showRibbon(buttons: readonly RibbonButton[]): void {
    this.ribbon.replaceChildren(
      ...buttons.map(({ label, tip, icon, command }) => {
        const image = element("img", { src: icon, width: 20, height: 20, alt: "" });
        const node = element("button", { type: "button", title: tip }, ...(icon === "" ? [] : [image]), label);
        node.addEventListener("click", () => this.actions.press(command));
        return node;
      }),
    );
  }

  private picker(label: string): HTMLElement {
    const input = element("input", {
      type: "file",
      accept: ".xlsx,.xlsm,.csv,.xltx",
      class: "hiddenInput",
      tabindex: -1,
      "aria-label": label,
    });
    input.addEventListener("change", () => {
      const [file] = Array.from(input.files ?? []);
      if (file !== undefined) this.actions.open(file);
      input.value = "";
    });
    const opener = button(label, () => input.click());
    return element("span", {}, opener, input);
  }
}

function button(label: string, act: () => void, sign?: string): HTMLButtonElement {
  const node = element(
    "button",
    { type: "button", "aria-label": sign === undefined ? undefined : label, title: label },
    sign ?? label,
  );
  node.addEventListener("click", act);
  return node;
}
