import type { CliMessages } from "../messages/cliMessages";
import type { InputFile } from "./inputFiles";
import type { Terminal } from "./terminal";

/** Nothing is said about work that ends sooner, in milliseconds. */
const quietFor = 2000;
/** Between two lines where nobody watches and a line cannot be written over. */
const lineEvery = 10_000;
/** A file of this size is named before it is read: nothing more can be said until it is done. In bytes. */
const largeFile = 3_000_000;

/** Says on `err`, never on `out`, how far long work has come. */
export class Progress {
  private completed = 0;
  private readonly startedAt = Date.now();
  private lastLine = Date.now();
  private hasOpenLine = false;

  constructor(
    private readonly terminal: Terminal,
    private readonly messages: CliMessages,
    private readonly files: number,
  ) {}

  began(file: InputFile): void {
    if (this.terminal.watched && "bytes" in file && file.bytes >= largeFile)
      this.write(this.messages.reading(file.path));
  }

  done(): void {
    this.completed += 1;
    const now = Date.now();
    if (this.files < 2 || now - this.startedAt < quietFor) return;
    if (!this.terminal.watched && now - this.lastLine < lineEvery) return;
    this.lastLine = now;
    this.write(this.messages.progress(this.completed, this.files));
  }

  /** Clears the line that stands open, so that results begin on a fresh one. */
  end(): void {
    if (this.hasOpenLine) this.terminal.err("\r\u001B[K");
  }

  private write(line: string): void {
    this.hasOpenLine = this.terminal.watched;
    this.terminal.err(this.terminal.watched ? `\r\u001B[K${line}` : `${line}\n`);
  }
}
