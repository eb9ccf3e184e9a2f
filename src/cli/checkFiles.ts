import { availableParallelism } from "node:os";
import { checkFile, type FileOutcome } from "./checkFile";
import type { CheckRequest } from "./checkRequest";
import { CheckThread, type ThreadProgram } from "./checkThread";
import type { InputFile } from "./inputFiles";
import type { Progress } from "./progress";

/** Fewer bytes than this are checked before a thread has started. */
const worthThreads = 400_000;

/** Every thread may hold a large workbook: more of them would only fill the memory. */
const mostThreads = 8;

/** Checks the files, over several threads where there is enough to do, and answers in the files' order. */
export async function checkFiles(
  files: readonly InputFile[],
  request: CheckRequest,
  progress: Progress,
  program?: ThreadProgram,
): Promise<FileOutcome[]> {
  const threads = program ? threadsFor(files) : 1;
  const outcomes: FileOutcome[] = [];
  const queue = files.entries();
  const worker = (): Promise<void> => (program && threads > 1 ? workInThread(program) : workHere());
  await Promise.all(Array.from({ length: threads }, worker));
  return outcomes;

  async function workHere(): Promise<void> {
    for (const [index, file] of queue) {
      progress.began(file);
      outcomes[index] = await checkFile(file, request);
      progress.done();
    }
  }

  async function workInThread(threadProgram: ThreadProgram): Promise<void> {
    let thread: CheckThread | undefined;
    for (const [index, file] of queue) {
      thread ??= new CheckThread(threadProgram, request);
      const { outcome, isAlive } = await thread.check(file);
      if (!isAlive) thread = undefined;
      outcomes[index] = outcome;
      progress.done();
    }
    await thread?.end();
  }
}

/** One thread for small work; otherwise one a core, and never more than there are files. */
export function threadsFor(files: readonly InputFile[]): number {
  const bytes = files.reduce((sum, file) => sum + ("bytes" in file ? file.bytes : 0), 0);
  return bytes < worthThreads ? 1 : Math.max(1, Math.min(files.length, availableParallelism(), mostThreads));
}
