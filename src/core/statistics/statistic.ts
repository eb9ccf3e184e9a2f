/** How many services gave an answer. */
export interface AnswerCount {
  /** The catalogue's value id; for a column of years, the year. */
  readonly value: string;
  readonly count: number;
  /** count ÷ of, a fraction of 1 at full precision. */
  readonly share: number;
  /** What the share could be once the blank and unreadable cells are known. */
  readonly lowest: number;
  readonly highest: number;
}

/** One column's statistic over all services, or why there is none. */
export type Statistic =
  | {
      readonly measured: true;
      readonly field: string;
      /** The number of services: the base of every share. */
      readonly of: number;
      readonly counts: readonly AnswerCount[];
      readonly blank: number;
      readonly unreadable: number;
      /** Cells that were read through a certain repair. */
      readonly repaired: number;
      /** All answers given; more than `of` where several may hold. */
      readonly answers: number;
    }
  | {
      readonly measured: false;
      readonly field: string;
      readonly reason: "columnMissing" | "columnTwice" | "noServices";
    };
