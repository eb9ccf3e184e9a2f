import type { CliMessages } from "../messages/cliMessages";
import type { InputFile } from "./inputFiles";
import type { Terminal } from "./terminal";

/** Nothing is said about work that ends sooner. In milliseconds. */
const quietFor = 2000;
/** Between two lines: often where a person watches and the line is written over, seldom in a log. In milliseconds. */
const pauses = { watched: 200, unwatched: 10_000 };

/** Says on `err`, never on `out`, how far long work has come: in the file at hand and in the list of files. */
export class Progress {
  private readonly startedAt = Date.now();
  private lastLine = 0;
  private completed = 0;
  private current = "";
  private hasOpenLine = false;

  constructor(
    private readonly terminal: Terminal,
    private readonly messages: CliMessages,
    private readonly files: number,
  ) {}

  began(file: InputFile): void {
    this.current = file.path;
  }

  /** Called now and then while a file is read, with the bytes read so far and those of the whole. */
  readonly read = (done: number, total: number): void => {
    if (this.files === 1 && total > 0)
      this.say(() => this.messages.reading(this.current, Math.floor((100 * done) / total)));
  };

  done(): void {
    this.completed += 1;
    if (this.files > 1) this.say(() => this.messages.progress(this.completed, this.files));
  }

  /** Clears the line that stands open, so that results begin on a fresh one. */
  end(): void {
    if (this.hasOpenLine) this.terminal.err("\r\u001B[K");
  }

  private say(line: () => string): void {
    const { watched } = this.terminal;
    const now = Date.now();
    if (now - this.startedAt < quietFor || now - this.lastLine < pauses[watched ? "watched" : "unwatched"]) return;
    this.lastLine = now;
    this.hasOpenLine = watched;
    this.terminal.err(watched ? `\r\u001B[K${line()}` : `${line()}\n`);
  }
}
