import type { Words } from "../words/words";
import { element } from "./element";

/** Questions and sentences in boxes of the page's own. */
export class Dialogs {
  readonly element = element("dialog", { class: "dialog" });
  readonly notice = element("div", { class: "notice", role: "alert", hidden: true });
  private timer = 0;

  constructor(private readonly words: () => Words) {}

  /** A sentence that goes away by itself. */
  say(text: string): void {
    this.notice.textContent = text;
    this.notice.hidden = false;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => (this.notice.hidden = true), 8_000);
  }

  /** A sentence that stays until it is read. */
  async tell(title: string, ...content: readonly (Node | string)[]): Promise<void> {
    await this.open(title, content, [[this.words().ok, "yes"]]);
  }

  async confirm(question: string, content: readonly (Node | string)[] = [], yes = this.words().yes): Promise<boolean> {
    const no = yes === this.words().yes ? this.words().no : this.words().cancel;
    return (
      (await this.open(question, content, [
        [yes, "yes"],
        [no, "no"],
      ])) === "yes"
    );
  }

  /** Asks for a text; `null` when the question is left. */
  async ask(question: string, text: string): Promise<string | null> {
    const input = element("input", { type: "text", value: text, dir: "auto", "aria-label": question });
    const answer = this.open(
      question,
      [input],
      [
        [this.words().ok, "yes"],
        [this.words().cancel, "no"],
      ],
    );
    input.select();
    return (await answer) === "yes" ? input.value : null;
  }

  private open(
    title: string,
    content: readonly (Node | string)[],
    buttons: readonly (readonly [label: string, value: string])[],
  ): Promise<string> {
    const heading = element("h2", { id: "dialogTitle" }, title);
    const row = element(
      "div",
      { class: "buttons" },
      ...buttons.map(([label, value]) => element("button", { type: "submit", value }, label)),
    );
    const form = element("form", { method: "dialog" }, heading, ...content, row);
    this.element.setAttribute("aria-labelledby", "dialogTitle");
    this.element.replaceChildren(form);
    // A page without inline handlers may not send forms anywhere: the dialog is closed by hand.
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const { submitter } = event;
      this.element.close(submitter instanceof HTMLButtonElement ? submitter.value : "yes");
    });
    this.element.returnValue = "no";
    this.element.showModal();
    return new Promise((resolve) => {
      this.element.addEventListener("close", () => resolve(this.element.returnValue || "no"), { once: true });
    });
  }
}
