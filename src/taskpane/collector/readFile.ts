import type { SealState, Sheet } from "../../core";

/** What is read of a file; how is the host's business. Throws a `ReadFailure`. */
export interface FileContents {
  readonly sheets: readonly Sheet[];
  /** What the add-in keeps with the workbook, seals among it. */
  readonly kept?: Readonly<Record<string, unknown>>;
}

export type ReadFile = (bytes: Uint8Array) => FileContents;

/** A file's contents with the state of its seal. */
export interface ReadSubmission {
  readonly sheets: readonly Sheet[];
  readonly seal: SealState;
}
