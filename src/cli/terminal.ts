/** Where the command line writes. The entry gives the process's own streams, a test its arrays. */
export interface Terminal {
  /** Results. */
  out(text: string): void;
  /** Everything said about the work: progress, what was written, what is wrong. */
  err(text: string): void;
  /** A person watches `err`, so that a line may be written over. */
  readonly watched: boolean;
}
