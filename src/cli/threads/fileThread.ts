import { once } from "node:events";
import { Worker, parentPort } from "node:worker_threads";
import type { InputFile } from "../inputFiles";
import type { FileJob } from "./fileJob";
import { jobNamed } from "./fileJobs";
import { takeAhead } from "./threadAhead";

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

/** What a thread is told first: plain data and shared memory. */
interface Task {
  readonly job: string;
  readonly queue: FileQueue;
  readonly request: unknown;
  /** The index of the file that the thread is at, −1 before its first; it outlives a thread that dies of the file. */
  readonly at: Int32Array;
}

interface Answer<Outcome> {
  readonly index: number;
  readonly outcome: Outcome;
}

/** What a thread says last. */
const noMore = "no more";

/** The index of the next file for the thread that asks; undefined when all are taken. */
export function nextFile({ files, taken }: FileQueue): number | undefined {
  const index = Atomics.add(taken, 0, 1);
  return index < files.length ? index : undefined;
}

/**
 * Does the job on files of the queue in a thread of its own until none is left. A thread that dies of a file (no memory
 * left, say) leaves that file's failure as its last answer; the other threads take the rest.
 */
export function workInThread<Request, Outcome>(
  program: ThreadProgram,
  queue: FileQueue,
  job: FileJob<Request, Outcome>,
  request: Request,
  done: (index: number, outcome: Outcome) => void,
): Promise<void> {
  const at = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
  const task: Task = { job: job.name, queue, request, at };
  const execArgv = program.nodeOptions && [...program.nodeOptions];
  const worker = takeAhead() ?? new Worker(program.script, execArgv && { execArgv });
  worker.postMessage(task);
  return new Promise((resolve) => {
    worker.on("message", (answer: Answer<Outcome> | typeof noMore) => {
      if (answer !== noMore) return done(answer.index, answer.outcome);
      // Nobody waits while it is taken down.
      worker.unref();
      resolve();
    });
    worker.once("error", (error) => {
      const index = Atomics.load(at, 0);
      const file = queue.files[index];
      if (file) done(index, job.failed(file, error, request));
    });
    worker.once("exit", () => resolve());
  });
}

/** The other end: what the program does when it runs as a thread. */
export async function answerAsThread(): Promise<void> {
  if (!parentPort) return;
  const [task] = (await once(parentPort, "message")) as [Task];
  const { job: name, queue, request, at } = task;
  const job = jobNamed(name);
  for (let index = nextFile(queue); index !== undefined; index = nextFile(queue)) {
    const file = queue.files[index];
    if (!file) return;
    Atomics.store(at, 0, index);
    const answer: Answer<unknown> = { index, outcome: await job.work(file, request) };
    parentPort.postMessage(answer);
  }
  parentPort.postMessage(noMore);
}
