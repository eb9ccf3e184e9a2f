import { ar } from "./ar/cli";
import { en } from "./en/cli";
import type { MessageLanguage } from "./language";

/** The words of the command line: help, usage errors, and what is said about files. `path`, `option` and `name` are the user's own. */
export interface CliMessages {
  readonly descriptions: {
    readonly program: string;
    readonly check: string;
    readonly template: string;
    readonly collect: string;
    readonly collectOut: string;
    readonly period: string;
    readonly export: string;
    readonly exportFile: string;
    readonly cpsv: string;
    readonly csv: string;
    readonly exportCatalogue: string;
    readonly report: string;
    readonly roundFile: string;
    readonly reportOut: string;
    readonly reportHtml: string;
    readonly before: string;
    readonly programme: string;
    readonly institution: string;
    readonly digits: string;
    readonly reportPolicy: string;
    readonly synthetic: string;
    readonly roundCatalogue: string;
    readonly roundFramework: string;
    readonly settings: string;
    readonly settingsCatalogue: string;
    readonly settingsFramework: string;
    readonly functions: string;
    readonly files: string;
    readonly json: string;
    readonly html: string;
    readonly out: string;
    readonly published: string;
    readonly catalogue: string;
    readonly framework: string;
    readonly sheet: string;
    readonly lang: string;
    readonly policy: string;
    readonly nonService: string;
    readonly templateOut: string;
    readonly templateProgramme: string;
    readonly help: string;
    readonly version: string;
  };
  /** The headings that the help's layout prints, by their English text. */
  readonly helpHeadings: Readonly<Record<string, string>>;
  /** After the help: what the exit codes mean. */
  readonly exitCodes: string;
  /** After the help of a command that writes files: what is written over. */
  readonly writtenOver: string;
  readonly usage: {
    readonly unknownOption: (option: string) => string;
    readonly unknownCommand: (name: string) => string;
    readonly noCommand: string;
    readonly missingFiles: string;
    /** Of a command that reads one file. */
    readonly missingFile: string;
    /** `settings` without a file to write. */
    readonly noSettings: string;
    readonly missingOption: (option: string) => string;
    readonly optionNeedsValue: (option: string) => string;
    readonly tooManyArguments: string;
    readonly wrongChoice: (option: string, value: string, choices: string) => string;
    /** Follows words of the command that it does not have. */
    readonly seeHelp: (words: string) => string;
  };
  readonly input: Readonly<Record<InputTrouble, (path: string) => string>>;
  /** No visible sheet holds anything; `sheets` are all there are. */
  readonly nothingToCheck: (sheets: string) => string;
  readonly sheetNotFound: (sheet: string, sheets: string) => string;
  /** Something failed that is no fault of the file: ours, or the machine's. */
  readonly failed: (reason: string) => string;
  readonly outOfMemory: string;
  readonly output: Readonly<Record<OutputTrouble, (path: string) => string>>;
  readonly wrote: (path: string) => string;
  readonly cannotWrite: Readonly<Record<WriteTrouble, (path: string, reason: string) => string>>;
  /** Results could not be printed: standard output is full, or broken. */
  readonly cannotPrint: Readonly<Record<"noRoom" | "other", (reason: string) => string>>;
  /** `line` is where the file stops being JSON, `reason` as the parser has it. */
  readonly notJson: (line: number, reason: string) => string;
  /** Heads a list of what is wrong in a file that the user gave with an option. */
  readonly problemsIn: (option: string, path: string) => string;
  /** Follows problems of a round's workbook that another catalogue or framework would explain. */
  readonly otherSettings: string;
  readonly moreProblems: (count: number) => string;
  readonly reading: (path: string, percent: number) => string;
  readonly progress: (done: number, of: number) => string;
  /** The last line over several files: how many of each verdict. */
  readonly tally: (files: number, accepted: number, repairable: number, rejected: number, unreadable: number) => string;
}

/** A file that was named and cannot be had. */
export type InputTrouble = "notFound" | "noMatch" | "noWorkbooks" | "noAccess" | "notAFile" | "isFolder" | "cannotRead";
/** A place where a report may not be written. */
export type OutputTrouble = "isInput" | "noFolder" | "isFolder" | "sameTwice" | "exists" | "notXlsx" | "notHtml";
/** Why a file could not be written; on Windows a file that is open in Excel cannot be told from one without permission. */
export type WriteTrouble = "noRoom" | "noPermission" | "noPermissionOrInUse" | "inUse" | "other";

const messages: Readonly<Record<MessageLanguage, CliMessages>> = { ar, en };

export function cliMessages(language: MessageLanguage): CliMessages {
  return messages[language];
}
