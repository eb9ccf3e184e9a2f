import { joinPage, type JoinedPage } from "../standin/joinPage";
import type { OfficePage } from "../standin/officePage";
import { preparePage } from "../standin/preparePage";
import type { Words } from "../words/words";
import { element } from "./element";
import { forwardPartKeys } from "./partKeys";
import type { PaneFunctions } from "./paneFunctions";
import type { Session } from "./session";
import { type ThemeName, themes } from "./themes";

/** The served office.js of the pane's frame looks for this in the page around it (scripts/serve.ts). */
export interface PaneHost {
  prepare(page: OfficePage): void;
  join(page: OfficePage): void;
}

declare global {
  interface Window {
    jahizWorkbench?: PaneHost;
  }
}

export interface PaneSurroundings {
  /** The language of Excel's menus: "ar-SA". */
  readonly locale: () => string;
  readonly theme: () => ThemeName;
  readonly session: () => Session;
}

/** The pane beside the sheet, in a frame of its own: the page that Excel loads, joined to the stand-in. */
export class PaneFrame {
  readonly element: HTMLElement;
  private readonly frame: HTMLIFrameElement;
  private joined: JoinedPage | null = null;
  private touched = false;

  constructor(
    words: Words,
    private readonly functions: PaneFunctions,
    private readonly surroundings: PaneSurroundings,
  ) {
    this.frame = element("iframe", { title: words.pane, src: "/pane/taskpane.html" });
    this.frame.addEventListener("load", () => this.watch());
    const close = element(
      "button",
      { type: "button", class: "plain", "aria-label": words.closePane, title: words.closePane },
      "×",
    );
    close.addEventListener("click", () => this.show(false));
    this.element = element(
      "aside",
      { class: "taskPane" },
      element("header", {}, element("span", {}, words.pane), close),
      this.frame,
    );
    window.jahizWorkbench = { prepare: preparePage, join: (page) => this.join(page) };
  }

  show(isShown: boolean): void {
    this.element.hidden = !isShown;
    this.surroundings.session().standIn.host.isPaneShown = isShown;
  }

  /** Whether anything was pressed or typed in the pane since it was loaded: what it holds then may not be kept anywhere. */
  get isTouched(): boolean {
    return this.touched;
  }

  private watch(): void {
    this.touched = false;
    if (this.frame.contentDocument) forwardPartKeys(this.frame.contentDocument);
    for (const kind of ["click", "input", "drop"]) {
      this.frame.contentDocument?.addEventListener(kind, () => (this.touched = true), true);
    }
  }

  changeTheme(): void {
    this.joined?.changeTheme(themes[this.surroundings.theme()]);
  }

  /** Runs a command of the ribbon; refused where the pane does not know it (yet). */
  press(command: string): Promise<void> {
    return this.joined === null ? Promise.reject(new Error(command)) : this.joined.press(command);
  }

  /** Loads the pane anew: for another workbook, another language, another version of Excel. */
  reload(): void {
    this.close();
    this.frame.src = "/pane/taskpane.html";
  }

  close(): void {
    this.functions.left();
    this.joined?.leave();
    this.joined = null;
  }

  private join(page: OfficePage): void {
    const { locale, theme, session } = this.surroundings;
    const joined = joinPage(page, session().standIn, {
      language: locale(),
      theme: themes[theme()],
      showPane: (isShown) => this.show(isShown),
    });
    this.joined = joined;
    this.functions.joined(joined);
  }
}
