/** How much of an untrusted file is read before it is refused. */
export interface Limits {
  /** Files inside the zip. */
  readonly entries: number;
  readonly sheets: number;
  /** Inflated size over compressed size of one part. */
  readonly ratio: number;
  /** Parts up to this size (bytes, inflated) may have any ratio: a small part of blanks is no bomb. */
  readonly ratioFloor: number;
  /** Bytes after inflating, over all parts that are read. */
  readonly bytes: number;
  /** Bytes of a CSV file: it becomes one text, and V8 holds texts up to half a billion characters. */
  readonly csvBytes: number;
  /** Places in the grid: every row counts up to its last filled column. */
  readonly cells: number;
  /** Characters of one text, attribute or comment. */
  readonly textLength: number;
  /** Levels of XML elements. */
  readonly depth: number;
}

/**
 * Source: measured files. A normal one inflates 15:1, so that 100:1 parts it from bombs; one million rows must finish; 5,000
 * sheets and 20,000 entries must be read quickly or refused. Excel's own cell holds 32,767 characters; longer text is a
 * finding of the core, so the limit here only guards memory. A worksheet nests seven levels deep; extensions a few more.
 */
export const defaultLimits: Limits = {
  entries: 10_000,
  sheets: 1_000,
  ratio: 100,
  ratioFloor: 1_048_576,
  bytes: 2_147_483_648,
  csvBytes: 268_435_456,
  cells: 40_000_000,
  textLength: 1_000_000,
  depth: 64,
};
