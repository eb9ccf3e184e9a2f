import type { Remote } from "comlink";
import type { FileTasks } from "../files/fileTasks";
import type { BookContents } from "../files/save/bookContents";
import { contentsOfBook } from "../files/save/contentsOfBook";
import { localeOf, type WorkbenchLanguage, wordsFor } from "../words/wordsFor";
import type { Words } from "../words/words";
import { banner } from "./banner";
import { newestLevel, type Conditions } from "./conditions";
import { Dialogs } from "./dialogs";
import { listenToDrop } from "./dropFile";
import { element } from "./element";
import { FormulaBar } from "./formulaBar";
import { handOver } from "./handOver";
import { laterTask } from "./laterTask";
import { openFile } from "./openFile";
import { PaneFrame } from "./paneFrame";
import { listenToPartKeys } from "./partKeys";
import { PaneFunctions } from "./paneFunctions";
import { refusalText } from "./refusalText";
import { ribbonButtons } from "./ribbonButtons";
import { savingRemarks } from "./savingRemarks";
import { Session } from "./session";
import { SheetGrid } from "./sheetGrid";
import { SheetTabs } from "./sheetTabs";
import { StatusBar } from "./statusBar";
import { Toolbar } from "./toolbar";

/** The parts of the page that speak one language and show one workbook. */
interface Parts {
  readonly toolbar: Toolbar;
  readonly formulaBar: FormulaBar;
  readonly grid: SheetGrid;
  readonly tabs: SheetTabs;
  readonly status: StatusBar;
  readonly pane: PaneFrame;
  readonly stopListening: () => void;
}

/** The workbench: a workbook, and the add-in's pane beside it. */
export class WorkbenchPage {
  private readonly conditions: Conditions = { level: newestLevel, theme: "light", isEditing: false };
  private readonly functions = new PaneFunctions(() => fetchJson("/pane/functions.json"));
  private readonly dialogs = new Dialogs(() => this.words);
  private readonly progress = element("div", { class: "progress", role: "status", hidden: true });
  private session: Session | null = null;
  private parts: Parts | null = null;

  constructor(
    private readonly root: HTMLElement,
    private readonly files: Remote<FileTasks>,
    private language: WorkbenchLanguage,
  ) {
    window.addEventListener("beforeunload", (event) => {
      if (this.session?.hasUnsavedChanges) event.preventDefault();
    });
    listenToPartKeys(() => this.parts);
    listenToDrop(
      root,
      () => this.words.dropHere,
      (file) => void this.open(file.name, () => file.arrayBuffer()),
    );
  }

  get words(): Words {
    return wordsFor(this.language);
  }

  /** Opens a workbook in the place of the present one; one that cannot be opened leaves it as it is. */
  async open(name: string, read: () => Promise<ArrayBuffer>): Promise<void> {
    this.showProgress(this.words.loading(name), 0);
    try {
      const bytes = new Uint8Array(await read());
      const opened = await openFile(this.files, name, bytes, (share) =>
        this.showProgress(this.words.loading(name), share),
      );
      if ("failure" in opened)
        return await this.dialogs.tell(this.words.failure.title(name), this.words.failure.kinds[opened.failure.kind]);
      this.progress.hidden = true;
      if (this.session?.hasUnsavedChanges && !(await this.dialogs.confirm(this.words.askDiscard))) return;
      const { book, frame, origin, filled } = opened;
      this.session?.close();
      this.session = new Session(book, origin, frame.strangers, filled, {
        functions: this.functions,
        level: this.conditions.level,
      });
      this.render(this.session);
    } catch (error) {
      await this.dialogs.tell(this.words.failure.title(name), this.words.failure.unexpected(String(error)));
    } finally {
      this.progress.hidden = true;
    }
  }

  private showProgress(text: string, share: number): void {
    if (!this.progress.isConnected) this.root.append(this.progress, this.dialogs.element, this.dialogs.notice);
    this.progress.hidden = false;
    this.progress.replaceChildren(element("p", { dir: "auto" }, text), element("progress", { max: 1, value: share }));
  }

  /** Builds the page anew, for another workbook or in another language. */
  private render(session: Session): void {
    this.parts?.stopListening();
    this.parts?.grid.close();
    this.parts?.pane.close();
    const { words } = this;
    document.documentElement.lang = this.language;
    document.documentElement.dir = this.language === "ar" ? "rtl" : "ltr";
    document.title = words.title;
    const parts = this.build(session, words);
    this.parts = parts;
    const { toolbar, formulaBar, grid, tabs, status, pane } = parts;
    const sheets = element(
      "main",
      { class: "sheets" },
      formulaBar.element,
      grid.element,
      element("footer", {}, tabs.element, status.element),
    );
    this.root.replaceChildren(
      banner(words.banner),
      toolbar.element,
      element("div", { class: "work" }, sheets, pane.element),
      this.progress,
      this.dialogs.element,
      this.dialogs.notice,
    );
    tabs.show();
    this.selected();
    void this.showRibbon(toolbar);
    grid.focus();
  }

  private build(session: Session, words: Words): Parts {
    const current = (): Session => session;
    const { dialogs } = this;
    const tabs = new SheetTabs(words.tabs, current, {
      ask: (question, text) => dialogs.ask(question, text),
      confirm: (question) => dialogs.confirm(question),
      say: (text) => dialogs.say(text),
    });
    const grid = new SheetGrid(session, words, {
      selected: () => this.selected(),
      typing: (text) => this.parts?.formulaBar.show(text),
      refused: (refusal, insist) => void this.refused(refusal, insist),
      nextSheet: (by) => tabs.step(by),
    });
    const formulaBar = new FormulaBar(words, current, {
      commit: (text) => grid.type(text),
      setEditing: (isEditing) => grid.setEditing(isEditing || this.conditions.isEditing),
      leave: () => grid.focus(),
    });
    const pane = new PaneFrame(words, this.functions, {
      locale: () => localeOf(this.language),
      theme: () => this.conditions.theme,
      session: current,
    });
    const toolbar = new Toolbar(words, this.conditions, this.toolbarActions(session));
    const stopListening = session.book.listen((change) => {
      if (change.kind.startsWith("sheet") || (change.kind === "part" && change.part === "view")) tabs.schedule();
    });
    return { toolbar, formulaBar, grid, tabs, status: new StatusBar(words.status), pane, stopListening };
  }

  private toolbarActions(session: Session): ConstructorParameters<typeof Toolbar>[2] {
    return {
      open: (file) => void this.open(file.name, () => file.arrayBuffer()),
      download: () => void this.download(session),
      undo: () => this.parts?.grid.replay("undo"),
      redo: () => this.parts?.grid.replay("redo"),
      changeLanguage: () => void this.changeLanguage(session),
      changed: (name) => this.conditionsChanged(session, name),
      press: (command) => void this.press(command),
    };
  }

  /** The pane is loaded anew with the page; whoever has worked in it is asked first. */
  private async changeLanguage(session: Session): Promise<void> {
    if (this.parts?.pane.isTouched && !(await this.dialogs.confirm(this.words.askLanguage))) return;
    this.language = this.language === "ar" ? "en" : "ar";
    this.render(session);
  }

  private selected(): void {
    const { session, parts } = this;
    if (session === null || parts === null) return;
    parts.formulaBar.show(null);
    parts.status.show(session);
    parts.toolbar.show(session.book.fileName, session.editing.history);
  }

  private async refused(refusal: Parameters<typeof refusalText>[0], insist?: () => void): Promise<void> {
    const text = refusalText(refusal, this.words);
    const mayInsist = refusal.kind === "invalid" && refusal.alert.style !== "Stop";
    if (!mayInsist || insist === undefined) return this.dialogs.say(text);
    if (await this.dialogs.confirm(text, [this.words.refused.insist])) insist();
  }

  private conditionsChanged(session: Session, name: keyof Conditions): void {
    const { level, isEditing } = this.conditions;
    if (name === "theme") this.parts?.pane.changeTheme();
    if (name === "isEditing") session.standIn.isEditingCell = isEditing;
    if (name !== "level") return;
    session.standIn.host.level = level;
    // A page asks for its host's abilities when it loads.
    this.parts?.pane.reload();
  }

  private async press(command: string | null): Promise<void> {
    this.parts?.pane.show(true);
    if (command === null) return;
    // What the pane itself says of a command's failure it shows in the pane.
    await this.parts?.pane.press(command).catch(() => this.dialogs.say(this.words.refused.command(command)));
  }

  private async showRibbon(toolbar: Toolbar): Promise<void> {
    const response = await fetch("/manifest.xml");
    const manifest = new DOMParser().parseFromString(await response.text(), "text/xml");
    toolbar.showRibbon(ribbonButtons(manifest, localeOf(this.language)));
  }

  /** Names what of the file is not shown here, then hands the new file over. */
  private async download(session: Session): Promise<void> {
    const { fileName } = session.book;
    this.showProgress(this.words.saving, 1);
    try {
      await laterTask();
      const saved = await this.files.save(contentsOf(session), session.origin.bytes);
      this.progress.hidden = true;
      const name = fileName.replace(/\.[^.]*$/, "") + saved.extension;
      const remarks = savingRemarks(session.strangers, saved, this.words);
      if (remarks !== null && !(await this.dialogs.confirm(this.words.keep.title, [remarks], this.words.keep.go)))
        return;
      handOver(saved.bytes, name);
      session.hasUnsavedChanges = false;
      this.dialogs.say(this.words.saved(name));
    } catch (error) {
      await this.dialogs.tell(this.words.notSaved(fileName), this.words.failure.unexpected(String(error)));
    } finally {
      this.progress.hidden = true;
    }
  }
}

function contentsOf({ book, origin, calculator }: Session): BookContents {
  return contentsOfBook(book, origin, (sheet) => calculator.filledAreas(sheet));
}

async function fetchJson(address: string): Promise<unknown> {
  return (await fetch(address)).json() as Promise<unknown>;
}
