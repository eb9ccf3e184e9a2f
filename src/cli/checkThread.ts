import { Worker, parentPort, workerData } from "node:worker_threads";
import { checkFile, failedOutcome, type FileOutcome } from "./checkFile";
import type { CheckRequest } from "./checkRequest";
import type { InputFile } from "./inputFiles";

/** The program's own file, which a thread runs again, and the options of Node it needs. */
export interface ThreadProgram {
  readonly script: string;
  readonly nodeOptions?: readonly string[];
}

/** A thread that checks one file after the other; only plain data goes in and out. */
export class CheckThread {
  private readonly worker: Worker;

  constructor(
    program: ThreadProgram,
    private readonly request: CheckRequest,
  ) {
    const nodeOptions = program.nodeOptions && { execArgv: [...program.nodeOptions] };
    this.worker = new Worker(program.script, { workerData: request, ...nodeOptions });
  }

  /** What became of the file. A thread that dies of it (no memory left, say) is of no further use: `isAlive` is false. */
  check(file: InputFile): Promise<{ readonly outcome: FileOutcome; readonly isAlive: boolean }> {
    return new Promise((resolve) => {
      const died = (error: Error): void =>
        resolve({ outcome: failedOutcome(file, error, this.request), isAlive: false });
      this.worker.once("error", died);
      this.worker.once("message", (outcome: FileOutcome) => {
        this.worker.off("error", died);
        resolve({ outcome, isAlive: true });
      });
      this.worker.postMessage(file);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}

/** The other end: what the program does when it runs as a thread. */
export function answerAsThread(): void {
  const request = workerData as CheckRequest;
  parentPort?.on("message", (file: InputFile) => {
    void checkFile(file, request).then((outcome) => parentPort?.postMessage(outcome));
  });
}
