import type { AssessedWorkbook, MappedHeader, Severity, Statistic, Verdict } from "../core";
import { ar } from "./ar/report";
import { en } from "./en/report";
import type { MessageLanguage } from "./language";

/** The words of reports: headings, table columns, and the sentences that no finding carries. */
export interface ReportMessages {
  readonly direction: "rtl" | "ltr";
  /** The page's title. */
  readonly title: string;
  /** Between the items of a list inside a sentence. */
  readonly comma: string;
  readonly verdictWord: Readonly<Record<Verdict | "unreadable", string>>;
  readonly verdictSentence: Readonly<Record<Verdict | "unreadable", string>>;
  /** What a checked sheet is: "Service inventory, 66 services". */
  readonly inventory: (services: number) => string;
  /** In its place where every column stands twice, so that no row was read. */
  readonly unreadInventory: string;
  /** "Programme sheet, 73 figures". */
  readonly programme: (figures: number) => string;
  /** In its place for a sheet of no known kind. */
  readonly notRecognised: string;
  readonly scorecard: Readonly<Record<"stages" | "performance", string>>;
  readonly quoted: (name: string) => string;
  readonly sheet: (name: string) => string;
  readonly severityHeading: Readonly<Record<Severity, string>>;
  /** One word for one finding of the severity. */
  readonly severityWord: Readonly<Record<Severity, string>>;
  readonly severityCount: (severity: Severity, count: number) => string;
  readonly cellCount: (count: number) => string;
  readonly noFindings: string;
  /** Ends a list that was cut; the counts beside it never are. */
  readonly andMore: (count: number) => string;
  readonly headings: Readonly<Record<Heading, string>>;
  readonly columns: Readonly<Record<Column, string>>;
  /** Under the proposals: what certain and likely mean. */
  readonly proposalsIntroduction: string;
  /** Stands in place of findings that are all among the proposals. */
  readonly allProposed: string;
  readonly certainty: Readonly<Record<"certain" | "likely", string>>;
  /** After how many cells one decision changes: all of them or none. */
  readonly together: string;
  /** What a proposal does away with, beside writing the value. */
  readonly loss: (text: string) => string;
  /** A proposal that clears the cell. */
  readonly cleared: string;
  /** A cell's content that is text or a date, beside the same digits as a number. */
  readonly asText: (content: string) => string;
  readonly asDate: (content: string) => string;
  readonly asNumber: (content: string) => string;
  /** The number in place of a date: the cell's format is changed first, or the number is shown as a date too. */
  readonly asNumberNoDate: (content: string) => string;
  /** A cell that holds nothing. */
  readonly blankCell: string;
  readonly repairedCells: (count: number) => string;
  readonly blank: string;
  readonly unreadable: string;
  /** What a share may still be, once the blank and unreadable cells are known. */
  readonly between: (lowest: string, highest: string) => string;
  /** Several values may hold, so the shares can pass 100%. */
  readonly severalAnswers: (answers: number) => string;
  readonly notMeasured: Readonly<Record<Extract<Statistic, { measured: false }>["reason"], string>>;
  readonly leftBlank: (names: string) => string;
  /** Sheets of the file that are of no kind that is checked, each with its rows. */
  readonly unreadSheets: (sheets: string) => string;
  readonly rowsOf: (sheet: string, rows: number) => string;
  /** The cover's kind of institution was followed. */
  readonly nonServiceByCover: string;
  /** Services of one sheet stand on others of the file too, and a round would count them on each. */
  readonly repeatedServices: (repeated: AssessedWorkbook["repeated"][number]) => string;
  /** Sheets of the file that were not looked at because they are hidden. */
  readonly hiddenSheets: (names: string) => string;
  /** A file that could be read, though its name says that it is something else. */
  readonly realFormat: Readonly<Record<"xlsx" | "csv", string>>;
  /** Headers that were read as the file's user had said in the pane. */
  readonly mappedHeaders: (headers: readonly MappedHeader[]) => string;
  /** Scores are 0–100, rounded for display. */
  readonly overall: (score: string) => string;
  readonly overallOpen: (low: string, high: string) => string;
  readonly scoreOpen: (low: string, high: string) => string;
  readonly levelIs: (level: string) => string;
  /** A score between the published bands (26–35). */
  readonly noPublishedLevel: string;
  /** Which reading of the levels holds, and what is doubtful about it. */
  readonly policy: (label: string, caveat: string) => string;
  /** An assumption behind every performance score. */
  readonly axesWeighEqually: string;
  /** In its place where a framework of the user's own has them weigh differently. */
  readonly axesWeighByFramework: string;
  readonly stagesHaveNoLevel: string;
  readonly notGiven: string;
  /** In place of points that stand in the sheet but cannot be scored. */
  readonly givenNotMeasured: string;
  readonly yes: string;
  readonly no: string;
  readonly published: string;
  /** Whether a figure meets what was published, or what the published figures say of cells and columns. */
  readonly agreement: Readonly<Record<"agrees" | "differs" | "tells" | "remarks", string>>;
  /** A figure, or two with a sign between them, that keeps its order in a line of either direction. */
  readonly number: (figure: string | number) => string;
  /** A change from one text to another. */
  readonly change: (before: string, after: string) => string;
  /** Explains the lighter part of a bar. */
  readonly openKey: string;
  /** Over the list of files of one run. */
  readonly filesHeading: (count: number) => string;
  /** At the end of a page: which catalogue was checked against. */
  readonly checkedAgainst: (catalogue: string, version: string) => string;
}

export type Heading = "summary" | "findings" | "proposals" | "statistics" | "reconciliation" | "scores" | "plan";

export type Column =
  | "file"
  | "sheet"
  | "verdict"
  | "services"
  | "errors"
  | "warnings"
  | "notes"
  | "severity"
  | "cell"
  | "cells"
  | "count"
  | "header"
  | "value"
  | "problem"
  | "proposal"
  | "whatToDo"
  | "before"
  | "after"
  | "certainty"
  | "together"
  | "why"
  | "statistic"
  | "answer"
  | "of"
  | "share"
  | "lowest"
  | "highest"
  | "publishedCount"
  | "publishedPercent"
  | "remark"
  | "sentence"
  | "agreement"
  | "measured"
  | "component"
  | "points"
  | "maximum"
  | "score"
  | "level";

const messages: Readonly<Record<MessageLanguage, ReportMessages>> = { ar, en };

export function reportMessages(language: MessageLanguage): ReportMessages {
  return messages[language];
}
