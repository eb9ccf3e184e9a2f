import type { MonthPeriod, ProgrammeColumnId } from "../core";
import { ar } from "./ar/programme";
import { en } from "./en/programme";
import type { MessageLanguage } from "./language";

/** A total and how far it is; numbers come as readers see them. */
export interface TotalWords {
  readonly achieved: string;
  readonly target: string;
  readonly progress: string;
  readonly until: string;
}

/** How fast the rest must be done, in the index's own unit; `untilNow` is missing where it is not known. */
export interface PaceWords {
  readonly remaining: string;
  readonly months: number;
  readonly by: string;
  readonly aMonth: string;
  readonly aYear: string;
  readonly untilNow?: string;
}

/** A figure now and before. */
export interface FiguresCompared {
  readonly label: string;
  readonly now: string;
  readonly nowPeriod: string;
  readonly before: string;
  readonly beforePeriod: string;
}

/** The same with their change, which bears its sign. */
export interface ChangeWords extends FiguresCompared {
  readonly change: string;
}

/** The words of the programme sheet and of its part of the yearly report. */
export interface ProgrammeMessages {
  /** The template's sheet, at most 31 characters. */
  readonly sheetName: string;
  readonly lists: string;
  /** Notes on the headers of the template, by column. */
  readonly columnNotes: Readonly<Record<ProgrammeColumnId, string>>;
  readonly unitPrompt: string;
  readonly numberRefused: (from: number, to: number) => string;
  readonly comma: string;
  /** Cells of one sheet: "البرنامج!D9، F9". */
  readonly cells: (sheet: string, addresses: readonly string[]) => string;
  readonly notMeasured: string;
  /** A period as a reader says it: "2024", "January–November 2024", "until November 2024". */
  readonly period: (period: MonthPeriod) => string;
  /** Columns and rows of the tables. */
  readonly words: Readonly<Record<ProgrammeWord, string>>;
  /** A table's caption about a group or figure. */
  readonly yearsOf: (group: string) => string;
  readonly curveOf: (group: string) => string;
  readonly listOf: (group: string, year: string) => string;
  readonly total: (words: TotalWords) => string;
  /** `points` bears no sign. */
  readonly targetReached: (target: string, by: string, points: string) => string;
  readonly targetMissed: (target: string, by: string, points: string) => string;
  readonly pace: (words: PaceWords) => string;
  readonly totalReached: string;
  readonly yearDone: (year: string, achieved: string, planned: string, share: string) => string;
  /** The same of figures that are cumulative to the end of the year. */
  readonly doneByYear: (year: string, achieved: string, planned: string, share: string) => string;
  readonly growth: (words: ChangeWords) => string;
  /** Nothing was there before, so that no growth can be told. */
  readonly growthFromZero: (words: FiguresCompared) => string;
  readonly points: (words: ChangeWords) => string;
  readonly places: (label: string, now: string, before: string, places: number) => string;
  readonly monthly: (now: string, before: string, growth: string) => string;
  readonly egdi: (value: string, group: string) => string;
  readonly listSum: (count: number, sum: string) => string;
  readonly curveGaps: (years: string) => string;
  /** Under a table of cumulative figures, some of which are a total less the years that follow. */
  readonly workedBack: string;
  /** Under a curve with figures that are a total and other years: those after it, or before its beginning. */
  readonly workedOn: string;
  readonly remark: (text: string, cells: string) => string;
  readonly typedAsText: (count: number) => string;
}

export type ProgrammeWord =
  | "measure"
  | "period"
  | "value"
  | "unit"
  | "achieved"
  | "target"
  | "progress"
  | "indexTarget"
  | "distance"
  | "remaining"
  | "monthsLeft"
  | "neededMonth"
  | "neededYear"
  | "paceUntilNow"
  | "year"
  | "planned"
  | "cumulativePlanned"
  | "cumulativeAchieved"
  | "institution"
  | "count"
  | "shareOfSum"
  | "ownCount"
  | "sum"
  | "part"
  | "now"
  | "before"
  | "beforePeriod"
  | "growth"
  | "points"
  | "places"
  | "publishedChange"
  | "institutions"
  | "monthNow"
  | "monthBefore"
  | "monthGrowth"
  | "monthlyTitle"
  | "amountsTitle"
  | "sharesTitle"
  | "seriesTitle"
  | "ranksTitle"
  | "rankNow"
  | "rankBefore"
  | "indexTitle"
  | "indexValue"
  | "egdi"
  | "egdiWeighted"
  | "egdiPublished"
  | "egdiGroup"
  | "number"
  | "nextYearTarget"
  | "levelsTitle"
  | "level"
  | "shareNow"
  | "trueChange"
  | "stage"
  | "stagesTitle"
  | "partsTitle"
  | "indexTableTitle"
  | "remarksHeading"
  | "remarksSheet"
  | "extraRows"
  | "notesTitle"
  | "note";

const messages: Readonly<Record<MessageLanguage, ProgrammeMessages>> = { ar, en };

export function programmeMessages(language: MessageLanguage): ProgrammeMessages {
  return messages[language];
}
