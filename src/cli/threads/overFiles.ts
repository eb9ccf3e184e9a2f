import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import type { InputFile } from "../inputFiles";
import type { Progress } from "../progress";
import type { FileJob } from "./fileJob";
import { nextFile, workInThread, type FileQueue, type ThreadProgram } from "./fileThread";
import { worthThreads } from "./worthThreads";

/** Every thread may hold a large workbook: more of them would only fill the memory. */
const mostThreads = 8;

/** Where the work is seen, and what it may use. Without a program all of it is done in this thread. */
export interface Surroundings {
  readonly progress: Progress;
  readonly program?: ThreadProgram;
}

/**
 * Does a job on every file, this thread and others side by side where there is enough to do; answers in the files' order.
 * The largest are begun first, so that no thread is left with a long one while the others have nothing more to do.
 */
export async function overFiles<Request, Outcome>(
  job: FileJob<Request, Outcome>,
  files: readonly InputFile[],
  request: Request,
  { progress, program }: Surroundings,
): Promise<Outcome[]> {
  const outcomes = new Map<InputFile, Outcome>();
  const queued = [...files].sort((one, other) => bytesOf(other) - bytesOf(one));
  const queue: FileQueue = { files: queued, taken: new Int32Array(new SharedArrayBuffer(4)) };
  const done = (index: number, outcome: Outcome): void => {
    outcomes.set(queued[index]!, outcome);
    progress.done();
  };
  const others = program
    ? Array.from({ length: threadsFor(files) - 1 }, () => workInThread(program, queue, job, request, done))
    : [];
  for (let index = nextFile(queue); index !== undefined; index = nextFile(queue)) {
    const file = queued[index];
    if (!file) break;
    // The other threads are heard between two files.
    await setImmediate();
    progress.began(file);
    done(index, await job.work(file, request, progress.read));
  }
  await Promise.all(others);
  const inOrder: Outcome[] = [];
  // What a thread took and never answered for, however it ended, is done here.
  for (const file of files) inOrder.push(outcomes.get(file) ?? (await job.work(file, request)));
  return inOrder;
}

function bytesOf(file: InputFile): number {
  return "bytes" in file ? file.bytes : 0;
}

/** One thread for small work; otherwise one a core, and never more than there are files. */
export function threadsFor(files: readonly InputFile[]): number {
  const bytes = files.reduce((sum, file) => sum + bytesOf(file), 0);
  return bytes < worthThreads ? 1 : Math.max(1, Math.min(files.length, availableParallelism(), mostThreads));
}
