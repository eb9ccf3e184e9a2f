import type { CliMessages } from "../cliMessages";
import { englishCount } from "../countedNoun";
import { quoted } from "../isolate";

export const en: CliMessages = {
  descriptions: {
    program: "Checks inventories of government services and scores digital readiness.",
    check:
      "Check submissions: what is wrong, what can be repaired, the statistics and the scores. A programme sheet is checked likewise. They are only read, never changed.",
    collect:
      "Collect the institutions' submissions into one round workbook: a row for each institution, for each service of the national catalogue, for each finding. Collecting again into the same workbook updates its rows and says what changed.",
    collectOut: "the round workbook (.xlsx): made, or updated where it is a round",
    period: "the round's period as the report is to have it, such as 2024",
    template: "Write an empty inventory and scorecards, ready to fill in.",
    export: "Write the services of a round, or of one inventory, in open formats, each with its description beside it.",
    exportFile: "a round workbook, or an inventory",
    cpsv: "write the services as CPSV-AP 3.2.0 (JSON-LD), with a table of its properties, and of what is missing, beside it",
    csv: "write the services as CSV, with its description (Table Schema) beside it",
    exportCatalogue: "read by your own service catalogue (JSON)",
    report:
      "Make the yearly report from a round: a workbook with live formulas and charts, a page to read and print, or both. Every figure says where it comes from.",
    roundFile: "the round workbook, as collect writes it",
    reportOut: "write the report as a workbook (.xlsx); one that somebody has saved since is never overwritten",
    reportHtml: "write the report as a page (.html) that any browser shows and prints",
    before: "the round before, to compare with",
    programme: "the programme sheet, filled in: plans, achievements, impact, targets of the stages",
    institution: "make the sheet of this one institution instead; its workbook holds its own rows only",
    digits: "digits of an Arabic page: western (default) or arabic (Arabic-Indic)",
    reportPolicy: "how the levels are read: published or contiguous; the round's own reading by default",
    synthetic: "say that the data is made up, of rounds that do not say so themselves",
    roundCatalogue: "the service catalogue (JSON) that the round was collected with, if it was your own",
    roundFramework: "the framework (JSON) that the round was collected with, if it was your own",
    settings:
      "Write the built-in service catalogue and frameworks, to make your own from; the other commands take them with --catalogue and --framework.",
    settingsCatalogue: "the service catalogue (.json) to write: columns, values and their spellings, rules",
    settingsFramework: "the frameworks (.json) to write: stages, performance, levels, egdi",
    functions: "Print the reference of the worksheet functions.",
    files: "workbooks (.xlsx), text tables (.csv, .tsv), folders, or patterns such as submissions/*.xlsx",
    json: "print one JSON object (jahiz-check/1) and nothing else",
    html: "write a report that any browser shows and prints",
    out: "write a new workbook with findings, proposals, statistics and scores",
    published: "compare with the published figures in this file (JSON, or a sheet in .xlsx or .csv)",
    catalogue: "take your own service catalogue (JSON)",
    framework: "take your own framework (JSON)",
    sheet: "check this sheet only, even if it is hidden",
    lang: "language of the results: ar (default) or en",
    policy: "how the levels are read: published (default; 26–35 has no level) or contiguous (low reaches 35)",
    nonService:
      "the institution has no services: its performance is scored without the maturity perspective; without this option, as its cover says",
    templateOut: "the workbook to write (.xlsx); one that somebody has saved since is never overwritten",
    templateProgramme:
      "write the programme sheet instead: plans, achievements, impact and targets for the yearly report",
    help: "show this help",
    version: "show the version",
  },
  helpHeadings: { "Usage:": "Usage:", "Arguments:": "Arguments:", "Options:": "Options:", "Commands:": "Commands:" },
  exitCodes:
    "Exit code: 0 accepted, 1 there are errors, 2 a file cannot be read or the command is wrong; of several files the worst.",
  writtenOver:
    "What is written over: only a file that the same command wrote and nobody has saved since, or the very same content. Anything else that stands in the place is left alone, with exit code 2; exported CSV and JSON carry no mark, so move them away first where their content changes. collect updates a round and keeps it as it was beside it.",
  usage: {
    unknownOption: (option) => `There is no option ${option}.`,
    unknownCommand: (name) =>
      `There is no command ${quoted(name)}. The commands are check, collect, template, export, report, settings and functions.`,
    noCommand: "Say what to do: check, collect, template, export, report, settings or functions.",
    missingFiles: "Name at least one file or folder.",
    missingFile: "Name the file that is to be read.",
    noSettings: "Say what to write: --catalogue FILE, --framework FILE, or both.",
    missingOption: (option) => `The option ${option} is needed.`,
    optionNeedsValue: (option) => `The option ${option} needs a value after it.`,
    tooManyArguments: "There are more words after the command than it takes.",
    wrongChoice: (option, value, choices) => `${option} cannot be ${quoted(value)}: choose one of ${choices}.`,
    seeHelp: (words) => `For help: ${words}`,
  },
  input: {
    notFound: (path) => `There is no file or folder ${quoted(path)}.`,
    noMatch: (path) => `No file matches ${quoted(path)}.`,
    noWorkbooks: (path) => `The folder ${quoted(path)} holds no .xlsx, .csv or .tsv file.`,
    noAccess: (path) => `${quoted(path)} may not be read: ask for permission to read it.`,
    notAFile: (path) => `${quoted(path)} is neither a file nor a folder.`,
    isFolder: (path) => `${quoted(path)} is a folder: name one file.`,
    cannotRead: (path) => `${quoted(path)} cannot be read from the disk: copy it again, and check the disk.`,
  },
  nothingToCheck: (sheets) =>
    `No visible sheet holds anything to check. The file's sheets: ${sheets}. A hidden one is checked if it is named with --sheet.`,
  sheetNotFound: (sheet, sheets) => `There is no sheet ${quoted(sheet)}. The file's sheets: ${sheets}.`,
  failed: (reason) => `The check failed, and the fault is not the file's. Please report this: ${reason}`,
  outOfMemory: "The memory was not enough for this file. Check it by itself, or remove the sheets that need no check.",
  output: {
    isInput: (path) =>
      `${quoted(path)} is one of the files that are read. A submission is never overwritten: choose another name.`,
    noFolder: (path) => `The folder for ${quoted(path)} does not exist: make it first, or choose another.`,
    isFolder: (path) => `${quoted(path)} is a folder: add the name of a file.`,
    sameTwice: (path) => `Two results cannot both be written to ${quoted(path)}.`,
    exists: (path) =>
      `${quoted(path)} exists and may hold someone's work: it is not as this command wrote it. Move it away, or choose another name.`,
    notXlsx: (path) => `A workbook is written here: let the name ${quoted(path)} end in .xlsx.`,
    notHtml: (path) => `A page is written here: let the name ${quoted(path)} end in .html.`,
  },
  wrote: (path) => `Written: ${path}`,
  cannotWrite: {
    noRoom: (path) =>
      `${quoted(path)} could not be written: there is no room left on the disk. Make room and try again.`,
    noPermission: (path) =>
      `${quoted(path)} could not be written: there is no permission to write there. Ask for it, or choose another folder.`,
    noPermissionOrInUse: (path) =>
      `${quoted(path)} could not be written. If it is open in Excel, close it and try again; otherwise there is no permission to write there.`,
    inUse: (path) =>
      `${quoted(path)} could not be written: another program is using it. If it is open in Excel, close it and try again.`,
    other: (path, reason) =>
      `${quoted(path)} could not be written (${reason}). Check the name and the disk, and try again.`,
  },
  cannotPrint: {
    noRoom: () => "The results could not be printed: there is no room left where they go. Make room and try again.",
    other: (reason) => `The results could not be printed (${reason}). Check where they go, and try again.`,
  },
  notJson: (line, reason) =>
    `It is not JSON: something is wrong in line ${line}, or just before it. Look at the commas, quotation marks and brackets there, and save the file as UTF-8. (${reason})`,
  problemsIn: (option, path) => `${option} ${quoted(path)} cannot be used:`,
  otherSettings:
    "If the round was collected with a catalogue or a framework of your own, give the same with --catalogue and --framework.",
  moreProblems: (count) => `and ${count} more`,
  reading: (path, percent) => `Reading ${quoted(path)}: ${percent}%`,
  progress: (done, of) => `${done} of ${of} files`,
  tally: (files, accepted, repairable, rejected, unreadable) =>
    `${englishCount(files, "file", "files")}: ${accepted} accepted, ${repairable} repairable, ${rejected} rejected, ${unreadable} not read.`,
};
