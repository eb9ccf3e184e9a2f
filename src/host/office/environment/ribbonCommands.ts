import type { RibbonCommand } from "../../sheet";

const commands: readonly RibbonCommand[] = ["checkSheet", "newSheet", "clearMarks"];

/** The ribbon's buttons: a press waits until somebody listens, since it may be what opened the page. */
export class RibbonCommands {
  private readonly listeners = new Set<(command: RibbonCommand) => void>();
  private waiting: RibbonCommand[] = [];

  /** Joins the names in manifest.xml to this page; Excel is told at once that a press was taken. */
  associate(): void {
    for (const command of commands) {
      Office.actions.associate(command, (event: { completed(): void }) => {
        this.press(command);
        event.completed();
      });
    }
  }

  listen(listener: (command: RibbonCommand) => void): () => void {
    this.listeners.add(listener);
    const pressed = this.waiting;
    this.waiting = [];
    pressed.forEach(listener);
    return () => void this.listeners.delete(listener);
  }

  private press(command: RibbonCommand): void {
    if (this.listeners.size === 0) this.waiting.push(command);
    for (const listener of this.listeners) listener(command);
  }
}
