import { type Remote, wrap } from "comlink";
import type { FileReading } from "./fileReading";

/** Starts the thread that reads and writes files. */
export function startFileWorker(): Remote<FileReading> {
  return wrap<FileReading>(new Worker(new URL("./fileWorker.ts", import.meta.url), { name: "files" }));
}
