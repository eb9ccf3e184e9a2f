/** The Scores tab. */
export interface PaneScoresWords {
  readonly heading: string;
  readonly introduction: string;
  readonly find: string;
  readonly noneFound: string;
  readonly chooseCard: string;
  readonly addStages: string;
  readonly addPerformance: string;
  readonly readAgain: string;
  /** "14 of 25" */
  readonly pointsOf: (points: number, maximum: number) => string;
  readonly notGiven: (maximum: number) => string;
  readonly givenNotMeasured: (maximum: number) => string;
  readonly score: (score: string) => string;
  readonly plan: string;
  readonly planAnswer: (answer: boolean | undefined) => string;
  readonly open: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly blank: string;
  readonly inPlace: InPlaceWords;
}

/** Writing the scores beside the scorecard's own cells. */
export interface InPlaceWords {
  readonly heading: string;
  readonly asFormulas: string;
  readonly asValues: string;
  readonly asLabel: string;
  readonly withChart: string;
  readonly others: string;
  readonly othersIntroduction: string;
  readonly stage: string;
  readonly average: string;
  readonly target: string;
  readonly averageOf: (stage: string) => string;
  readonly targetOf: (stage: string) => string;
  readonly notAScore: (stage: string) => string;
  /** Why nothing can be written while a field holds no score. */
  readonly correctFirst: string;
  readonly write: string;
  readonly occupied: (cells: string) => string;
  readonly writeOver: string;
  /** Over the scores that were written and can be taken back. */
  readonly written: string;
  readonly writing: (time: string, sheet: string, cells: number, charts: number) => string;
  readonly takeBack: string;
  /** A cell that is not restored: it holds something else by now; or an error stood there, which cannot be written. */
  readonly changedSince: (cell: string) => string;
  readonly errorBefore: (cell: string) => string;
  /** Scores that were written later stand in the cells. */
  readonly newerScores: (cells: number) => string;
}
