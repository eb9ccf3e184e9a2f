/** One thing to be written to a sheet. */
export interface WriteItem {
  /** About how many bytes it takes in a request. */
  readonly bytes: number;
  /** Queues it, and returns what is to be done when Excel has done it. */
  readonly queue: (target: WriteTarget) => void | (() => void);
}

/** Where things are written. */
export interface WriteTarget {
  readonly workbook: Excel.Workbook;
  readonly sheet: Excel.Worksheet;
}

/** What is to be written to one sheet, by its id. */
export interface SheetItems {
  readonly sheet: string;
  readonly items: readonly WriteItem[];
}
