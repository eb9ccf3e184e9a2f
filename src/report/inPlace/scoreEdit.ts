import type { Area } from "../../core";
import type { DescribedCell, DescribedChart, NumberFormat } from "../describedWorkbook";

/** What to write beside a scorecard. */
export interface ScoresInPlace {
  /** Live `JAHIZ.` formulas, or values. */
  readonly as: "formulas" | "values";
  /** A block of the stages' scores with a native chart. A scorecard of institutional performance has none. */
  readonly withChart: boolean;
  /**
   * Stage scores (0–100) of the government's average and of the target, by stage id, for the chart. What is left out stays
   * as it stands in the block, where the user may have typed it; what is missing there too is not drawn.
   */
  readonly average?: Readonly<Record<string, number>>;
  readonly target?: Readonly<Record<string, number>>;
}

/** A cell to be written. Rows are 1-based, columns 0-based. */
export interface ScoreCell {
  readonly row: number;
  readonly column: number;
  readonly value: DescribedCell;
  readonly format?: NumberFormat;
}

/** The scores of a scorecard as a change of its own sheet. No cells: no score can be given, and the findings say why. */
export interface ScoreEdit {
  readonly cells: readonly ScoreCell[];
  readonly charts: readonly DescribedChart[];
  /** The cells that hold something other than scores of ours and would be written over; nothing may be written before the user agrees. */
  readonly occupied: readonly Area[];
}
