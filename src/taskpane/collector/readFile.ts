import type { HeaderMapping, SealState, Sheet } from "../../core";

/** What is read of a file; how is the host's business. Throws a `ReadFailure`. */
export interface FileContents {
  readonly sheets: readonly Sheet[];
  /** What the add-in keeps with the workbook: seals, and what was said of headers. */
  readonly kept?: Readonly<Record<string, unknown>>;
}

export type ReadFile = (bytes: Uint8Array) => FileContents;

/** A file's contents, the state of its seal, and what its user said of its headers. */
export interface ReadSubmission {
  readonly sheets: readonly Sheet[];
  readonly seal: SealState;
  readonly mapping: HeaderMapping;
}
