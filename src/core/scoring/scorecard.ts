import type { CellValue } from "../rows/sheet";
import type { TotalKind } from "../frameworks/scorecardWords";
import type { NumberNote } from "../text/readNumber";
import type { NameMeaning } from "./cardShape";
import type { Measured } from "./measured";

/** A cell: sheet row (1-based) and column (0-based). */
export interface CardPlace {
  readonly row: number;
  readonly column: number;
}

/** A cell of numbers: what stands in it and what was read from it. */
export interface CardCell {
  readonly place: CardPlace;
  readonly raw: CellValue;
  readonly value: Measured<number>;
  /** How the number was written, where it stood as text. */
  readonly notes: readonly NumberNote[];
}

/** A row of a scorecard: the name as it stands there, and its cells where the sheet has such a column. */
export interface CardRow {
  readonly name: string;
  readonly place: CardPlace;
  readonly points?: CardCell;
  readonly maximum?: CardCell;
}

/** A row whose name is a component's, axis's, stage's or perspective's. */
export interface KnownRow extends CardRow {
  readonly id: string;
}

/** A row of the card that has points and a name no framework knows; `nearest` is the one name it is probably a slip for. */
export interface UnknownRow extends CardRow {
  readonly nearest?: NameMeaning;
}

/** A row that gives the result, the sum or the mean of the card in the sheet's own figure. */
export interface TotalRow extends CardRow {
  readonly means: TotalKind;
}

/** One line of the plan checklist. */
export interface PlanAnswer {
  readonly item: string;
  /** The item's own cell. */
  readonly place: CardPlace;
  /** The cell that was read, where one beside the item holds something. */
  readonly answerPlace?: CardPlace;
  readonly answer: Measured<boolean>;
}

/** Which columns were taken for what (0-based), and how sure. */
export interface CardColumns {
  readonly headerRow?: number;
  readonly name: number;
  readonly points?: number;
  readonly maximum?: number;
  /** The maximum that the header of the points states («الدرجة من 5»), where no column gives one. */
  readonly statedMaximum?: number;
  /** The points column has no readable header: it is the only column of numbers beside the names. */
  readonly isGuessed: boolean;
  /** Several columns could hold the points; none was chosen. */
  readonly rivals: readonly number[];
  /** Further scorecards on the sheet, told of once: with the first that is read. */
  readonly others: readonly OtherCardPlace[];
}

/** The first name of a further scorecard on the sheet. */
export interface OtherCardPlace extends CardPlace {
  readonly kind: Scorecard["kind"];
  /** It is of the other framework, and read as a card of its own. */
  readonly isRead: boolean;
}

/** A scorecard as it was read from a sheet. Rows stand in the order of the sheet, repeated ones included. */
export interface Scorecard {
  /** Components of stages, or axes and perspectives of institutional performance. */
  readonly kind: "stages" | "performance";
  /** The sheet row of its first known name. */
  readonly firstRow: number;
  readonly columns: CardColumns;
  readonly parts: readonly KnownRow[];
  /** Rows of stages or perspectives, with the sum the sheet itself prints. */
  readonly groups: readonly KnownRow[];
  readonly unknown: readonly UnknownRow[];
  readonly totals: readonly TotalRow[];
  /** Rows of the card with a text and no figure: footnotes, titles of our own making, a level in words. */
  readonly remarks: readonly CardRow[];
  readonly plan: readonly PlanAnswer[];
}
