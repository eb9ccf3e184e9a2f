import { statSync, type Stats } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { worthThreads } from "./worthThreads";

/** The commands whose files are shared out among threads. */
const sharing = new Set(["check", "collect"]);

/** Where the entry leaves the thread for the program, which is a bundle of its own in the same process. */
const place = Symbol.for("jahiz.threadAhead");
const left = globalThis as { [place]?: Worker };

/**
 * Starts a thread before the program is loaded, where the command will want one, so that both load side by side, and says
 * whether it did. It waits for its task; the program ends without it where it is not wanted.
 */
export function startAhead(script: string, [command = "", ...names]: readonly string[]): boolean {
  if (!sharing.has(command) || availableParallelism() < 2 || !isMuch(names)) return false;
  const worker = new Worker(script);
  worker.unref();
  // Nobody has given it a file yet: what it dies of is no file's fault, and another thread is started then.
  worker.on("error", () => undefined);
  left[place] = worker;
  return true;
}

/** The thread that was started ahead, if it lives; it is given once. */
export function takeAhead(): Worker | undefined {
  const worker = left[place];
  delete left[place];
  if (!worker || worker.threadId < 0) return undefined;
  worker.ref();
  return worker;
}

/** A guess from the words of the command line: a folder, or files of some size. */
function isMuch(names: readonly string[]): boolean {
  const found = names.flatMap((name) => factsOf(name) ?? []);
  if (found.some((facts) => facts.isDirectory())) return true;
  return found.length > 1 && found.reduce((sum, { size }) => sum + size, 0) >= worthThreads;
}

function factsOf(name: string): Stats | undefined {
  try {
    return statSync(name);
  } catch {
    return undefined;
  }
}
