import { type Remote, wrap } from "comlink";
import type { FileTasks } from "./fileTasks";

/** Starts the thread that reads and writes files. */
export function startFileWorker(): Remote<FileTasks> {
  return wrap<FileTasks>(new Worker(new URL("./fileWorker.ts", import.meta.url), { name: "files" }));
}
