/** The Repair tab. */
export interface PaneRepairWords {
  readonly heading: string;
  readonly nothingYet: string;
  readonly none: string;
  /** Errors are left, and none of them has a proposal. */
  readonly noneProposed: string;
  readonly certain: (decisions: number, cells: number) => string;
  readonly certainMeans: string;
  /** Opens the list of the certain ones. */
  readonly oneByOne: string;
  readonly likely: (decisions: number, cells: number) => string;
  readonly likelyMeans: string;
  readonly acceptCertain: (cells: number) => string;
  readonly acceptChosen: (decisions: number) => string;
  /** The arrow from a value to the one that takes its place, in the direction of reading. */
  readonly arrow: string;
  /** What a screen reader says in its place. */
  readonly becomes: string;
  readonly plan: PlanWords;
  readonly journal: JournalWords;
}

/** What accepted repairs come to, before they are written. */
export interface PlanWords {
  readonly heading: string;
  readonly willChange: (cells: number) => string;
  /** `isOneUndo`: Excel takes it back in one step, too. */
  readonly canBeTakenBack: (isOneUndo: boolean) => string;
  /** Older repairs for which the workbook has no room in its journal any more. */
  readonly forgets: (cells: number) => string;
  readonly nothing: string;
  readonly leftOut: (cells: number) => string;
  readonly write: (cells: number) => string;
}

/** The repairs that were made. */
export interface JournalWords {
  readonly heading: string;
  readonly introduction: string;
  readonly group: (time: string, sheet: string, cells: number) => string;
  readonly takeBackGroup: string;
  readonly takeBackEntry: string;
  readonly takeBackAll: string;
  readonly sheetGone: (sheet: string) => string;
  /** Records that cannot be read, a newer version's or edited by hand: they are kept as they are. */
  readonly unread: (records: number) => string;
}
