import type { InputFile } from "../inputFiles";

/**
 * What is done with each of many files, in this thread or another. The request and the outcome are plain data: they travel
 * between threads.
 */
export interface FileJob<Request, Outcome> {
  /** By which a thread finds the job again: functions cannot be sent to it. */
  readonly name: string;
  /** Whatever is wrong with the file is in the outcome; nothing is thrown. */
  readonly work: (
    file: InputFile,
    request: Request,
    onRead?: (done: number, total: number) => void,
  ) => Outcome | Promise<Outcome>;
  /** The outcome of a file whose work broke off for no fault of the file: ours, or too little memory. */
  readonly failed: (file: InputFile, error: unknown, request: Request) => Outcome;
}
