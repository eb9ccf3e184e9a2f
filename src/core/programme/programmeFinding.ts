import type { NumberNote } from "../text/readNumber";
import type { ProgrammeColumnId, UnitKind } from "./programmeDefinitions";
import type { MonthPeriod } from "./monthPeriod";
import type { ProgrammeCell } from "./programmeReading";

/** `error`: a figure is wrong or cannot be used; `warning`: probably wrong; `note`: worth knowing. `cells` are where to look, the first where it is marked. */
interface Finding {
  readonly severity: "error" | "warning" | "note";
  readonly cells: readonly ProgrammeCell[];
}

/** What a finding says of one figure: its definition's id, and its detail where it has one. */
interface OfFigure extends Finding {
  readonly figure: string;
  readonly detail?: string;
}

interface InColumn extends OfFigure {
  readonly column: ProgrammeColumnId;
}

/** What is wrong or worth knowing in a programme sheet. A union without prose; shares are fractions of 1. */
export type ProgrammeFinding =
  // the sheet
  /** No sheet has the header; nothing was read. */
  | (Finding & { readonly kind: "headerNotFound" })
  /** No row that is filled in names a figure. */
  | (Finding & { readonly kind: "noFigures" })
  | (Finding & { readonly kind: "columnTwice"; readonly column: ProgrammeColumnId })
  | (Finding & { readonly kind: "unknownItem"; readonly text: string; readonly nearest?: string })
  /** Numbers in a row that names no figure. */
  | (Finding & { readonly kind: "itemBlank" })
  // one figure
  | (InColumn & { readonly kind: "notNumber"; readonly text: string })
  | (InColumn & { readonly kind: "cellError"; readonly error: string })
  | (InColumn & {
      readonly kind: "numberAsText";
      readonly text: string;
      readonly value: number;
      readonly notes: readonly NumberNote[];
    })
  /** A scale word after a figure that is written in full was left out. */
  | (InColumn & { readonly kind: "spuriousScale"; readonly text: string; readonly value: number })
  /** 1 may be 1% or 100%: among per cents it is not measured; where no other share says, it is read as 100%, a warning. */
  | (InColumn & { readonly kind: "percentUnclear"; readonly value: number })
  | (InColumn & { readonly kind: "outOfRange"; readonly value: number; readonly unit: UnitKind })
  | (InColumn & { readonly kind: "notWhole"; readonly value: number })
  | (InColumn & { readonly kind: "periodUnreadable"; readonly text: string })
  /** A number in a column that this figure has no use for; `share` where it is one, as a fraction of 1. */
  | (InColumn & { readonly kind: "columnUnused"; readonly text: string; readonly share?: number })
  | (OfFigure & { readonly kind: "periodMissing" })
  /** A figure of a year whose period lies in no single year: nothing is computed with it. */
  | (OfFigure & { readonly kind: "periodNotOneYear"; readonly text: string })
  | (OfFigure & { readonly kind: "detailMissing" })
  | (OfFigure & { readonly kind: "unknownDetail"; readonly text: string })
  | (OfFigure & { readonly kind: "unknownUnit"; readonly text: string; readonly expected: string })
  | (OfFigure & { readonly kind: "unitDiffers"; readonly unit: string; readonly expected: string })
  | (OfFigure & { readonly kind: "duplicate"; readonly isContradictory: boolean })
  // figures together
  | (OfFigure & {
      readonly kind: "listAgrees" | "listAboveTotal" | "listBelowTotal";
      readonly parts: number;
      readonly sum: number;
      readonly total: number;
    })
  | (OfFigure & { readonly kind: "partAboveWhole"; readonly part: number; readonly whole: number })
  | (OfFigure & { readonly kind: "countsDiffer"; readonly counts: readonly number[] })
  /** The year's achieved figure is above its plan, or the sheet gives both readings. */
  | (OfFigure & {
      readonly kind: "couldBeSwapped";
      readonly achieved: number;
      readonly target: number;
      readonly isReadBothWays: boolean;
    })
  /** A figure that includes the years before it is lower than one of them. */
  | (OfFigure & {
      readonly kind: "cumulativeFalls";
      readonly before: number;
      readonly beforePeriod: MonthPeriod;
      readonly now: number;
      readonly nowPeriod: MonthPeriod;
    })
  | (OfFigure & { readonly kind: "periodsDiffer"; readonly now: MonthPeriod; readonly before: MonthPeriod })
  /** The column of changes holds what share each value is of their sum. */
  | (OfFigure & { readonly kind: "changeHoldsShares"; readonly values: number })
  | (OfFigure & { readonly kind: "changeDiffers"; readonly published: number; readonly computed: number })
  /** Values of one table are taken over different numbers of institutions. */
  | (Finding & { readonly kind: "mixedBases"; readonly group: string; readonly bases: readonly number[] })
  | (OfFigure & { readonly kind: "egdiDiffers"; readonly published: number; readonly computed: number });

export type ProgrammeFindingKind = ProgrammeFinding["kind"];

const together: ReadonlySet<ProgrammeFindingKind> = new Set([
  "listAgrees",
  "listAboveTotal",
  "listBelowTotal",
  "partAboveWhole",
  "countsDiffer",
  "couldBeSwapped",
  "cumulativeFalls",
  "periodsDiffer",
  "changeHoldsShares",
  "changeDiffers",
  "mixedBases",
  "egdiDiffers",
]);

/** True for what several figures show when they are set against each other: each cell may be as its source has it. */
export function isOfFiguresTogether({ kind }: ProgrammeFinding): boolean {
  return together.has(kind);
}
