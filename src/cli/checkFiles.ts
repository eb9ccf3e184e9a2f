import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { checkFile, type FileOutcome } from "./checkFile";
import type { CheckRequest } from "./checkRequest";
import { checkInThread, nextFile, type FileQueue, type ThreadProgram } from "./checkThread";
import type { InputFile } from "./inputFiles";
import type { Progress } from "./progress";

/** Fewer bytes than this are checked before a thread has started. */
const worthThreads = 400_000;

/** Every thread may hold a large workbook: more of them would only fill the memory. */
const mostThreads = 8;

/** Checks the files, this thread and others side by side where there is enough to do, and answers in the files' order. */
export async function checkFiles(
  files: readonly InputFile[],
  request: CheckRequest,
  progress: Progress,
  program?: ThreadProgram,
): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  const queue: FileQueue = { files, taken: new Int32Array(new SharedArrayBuffer(4)) };
  const done = (index: number, outcome: FileOutcome): void => {
    outcomes[index] = outcome;
    progress.done();
  };
  const others = program
    ? Array.from({ length: threadsFor(files) - 1 }, () => checkInThread(program, queue, request, done))
    : [];
  for (let index = nextFile(queue); index !== undefined; index = nextFile(queue)) {
    const file = files[index];
    if (!file) break;
    // The other threads are heard between two files.
    await setImmediate();
    progress.began(file);
    done(index, checkFile(file, request, progress.read));
  }
  await Promise.all(others);
  // What a thread took and never answered for, however it ended.
  for (const [index, file] of files.entries()) outcomes[index] ??= checkFile(file, request);
  return outcomes;
}

/** One thread for small work; otherwise one a core, and never more than there are files. */
export function threadsFor(files: readonly InputFile[]): number {
  const bytes = files.reduce((sum, file) => sum + ("bytes" in file ? file.bytes : 0), 0);
  return bytes < worthThreads ? 1 : Math.max(1, Math.min(files.length, availableParallelism(), mostThreads));
}
