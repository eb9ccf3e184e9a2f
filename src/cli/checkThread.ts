import { Worker, parentPort, workerData } from "node:worker_threads";
import { checkFile, failedOutcome, type FileOutcome } from "./checkFile";
import type { CheckRequest } from "./checkRequest";
import type { InputFile } from "./inputFiles";

/** The program's own file, which a thread runs again, and the options of Node it needs. */
export interface ThreadProgram {
  readonly script: string;
  readonly nodeOptions?: readonly string[];
}

/** The files, of which every thread takes the next one that nobody has taken. */
export interface FileQueue {
  readonly files: readonly InputFile[];
  /** How many have been taken; shared between the threads. */
  readonly taken: Int32Array;
}

/** What a thread is started with: plain data and shared memory. */
interface Task {
  readonly queue: FileQueue;
  readonly request: CheckRequest;
  /** The index of the file that the thread is at, −1 before its first; it outlives a thread that dies of the file. */
  readonly at: Int32Array;
}

interface Answer {
  readonly index: number;
  readonly outcome: FileOutcome;
}

/** The index of the next file for the thread that asks; undefined when all are taken. */
export function nextFile({ files, taken }: FileQueue): number | undefined {
  const index = Atomics.add(taken, 0, 1);
  return index < files.length ? index : undefined;
}

/**
 * Checks files of the queue in a thread of its own until none is left. A thread that dies of a file (no memory left, say)
 * leaves that file's failure as its last answer; the other threads take the rest.
 */
export function checkInThread(
  program: ThreadProgram,
  queue: FileQueue,
  request: CheckRequest,
  done: (index: number, outcome: FileOutcome) => void,
): Promise<void> {
  const at = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
  const task: Task = { queue, request, at };
  const execArgv = program.nodeOptions && [...program.nodeOptions];
  const worker = new Worker(program.script, { workerData: task, ...(execArgv && { execArgv }) });
  worker.on("message", ({ index, outcome }: Answer) => done(index, outcome));
  return new Promise((resolve) => {
    worker.once("error", (error) => {
      const index = Atomics.load(at, 0);
      const file = queue.files[index];
      if (file) done(index, failedOutcome(file, error, request));
    });
    worker.once("exit", () => resolve());
  });
}

/** The other end: what the program does when it runs as a thread. */
export function answerAsThread(): void {
  const { queue, request, at } = workerData as Task;
  for (let index = nextFile(queue); index !== undefined; index = nextFile(queue)) {
    const file = queue.files[index];
    if (!file) return;
    Atomics.store(at, 0, index);
    const answer: Answer = { index, outcome: checkFile(file, request) };
    parentPort?.postMessage(answer);
  }
}
