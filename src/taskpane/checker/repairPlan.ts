import type { CellValue, FieldId } from "../../core";
import type { CellWrite, Json } from "../../host/sheet";
import type { ChangeTexts } from "../../report/proposalLines";

/** What accepted proposals come to. */
export interface RepairPlan {
  /** The proposals of which there are changes here, in words. */
  readonly proposals: readonly PlannedProposal[];
  readonly changes: readonly PlannedChange[];
  /** Cells that `changes` write. */
  readonly cells: number;
  /** Cells of accepted proposals that are not to be written, with the reason in words: to be shown before anything is. */
  readonly leftOut: readonly LeftOut[];
  /** Where the next part of a large plan begins; missing with the last one. */
  readonly next?: number;
}

/** What the journal says of a repair, and what is shown of it before it is written. */
export interface PlannedProposal {
  readonly id: number;
  readonly header: string;
  readonly before: string;
  readonly after: string;
  /** The same side by side. */
  readonly changes: readonly ChangeTexts[];
  /** Cells that it changes. */
  readonly cells: number;
}

/**
 * Why cells of a proposal are left out. `formula`: a formula gives their value. `merged`: a merged cell covers them. `date`: a date may stand there, and what is
 * written in its place could not be taken back as one. `overlap`: another accepted proposal writes them. `changed`: they no
 * longer hold what the proposal was made for.
 */
export interface LeftOut {
  readonly proposal: number;
  readonly why: "formula" | "merged" | "date" | "overlap" | "changed";
  /** Cells that would have been written; what belongs together is left out together. */
  readonly count: number;
  /** "D7:D12, D20" */
  readonly cells: string;
  readonly text: string;
}

/** One cell of an accepted proposal. */
export interface PlannedChange {
  readonly proposal: number;
  readonly row: number;
  readonly column: number;
  readonly from: CellValue;
  readonly to: string | number | null;
  /** The sheet row of the service, or of the header, that the repair is for: its changes are made together or not at all. */
  readonly target: number;
  /** Made of the service's name in that row, which is known by it later wherever it stands then; "" for the header. */
  readonly witness: string;
  /** The field that the header has over this column, by which the column is known again. */
  readonly field?: FieldId;
}

/** Which repairs are to be taken back; `journal` is the value kept with the workbook, `sheet` the host's id of this sheet. */
export interface TakeBackRequest {
  readonly journal: Json;
  readonly sheet: string;
  readonly what: { readonly entry: string } | { readonly group: string } | "all";
}

/** A cell that is to be restored. */
export interface RestoredCell extends CellWrite {
  /** What it holds until then, as the checker knows it. */
  readonly now: CellValue;
}

export interface TakenBack {
  readonly cells: readonly RestoredCell[];
  /** The journal without what is restored, to be kept once `cells` are written. */
  readonly journal: Json;
  /** Cells restored; of them, those that had moved to another place. */
  readonly restored: number;
  readonly moved: number;
  /** Cells left alone; they stay in the journal. */
  readonly left: number;
  /** A sentence for each row with cells left alone, the first ones; then how many more cells. */
  readonly sentences: readonly string[];
}
