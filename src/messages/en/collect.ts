import type { RoundPeriod } from "../../core";
import type { CollectMessages } from "../collectMessages";
import { englishCount } from "../countedNoun";
import { isolated, quoted } from "../isolate";
import { shownList } from "../shownList";
import { cellErrorText } from "./cellError";

const list = (names: readonly string[]) => names.map(quoted).join(", ");
const listed = (names: readonly string[]) => shownList(names.map(quoted), ", ");
const periodItems = (periods: readonly RoundPeriod[]) =>
  periods
    .map(
      ({ period, institutions }) => `${quoted(period)} (${englishCount(institutions, "institution", "institutions")})`,
    )
    .join(", ");
const roundOf = (period: string | undefined) => (period === undefined ? "The round" : `The round ${quoted(period)}`);
const facts = { name: "the name", isService: "the kind", isGovernorate: "governorate" };

export const en: CollectMessages = {
  headings: {
    institutions: "Institutions",
    changes: "What changed",
    twice: "Perhaps one institution under two names",
    leftOut: "Two files for one institution",
    otherPeriod: "Submissions of another period, which were left out",
    unread: "Files that were not taken",
    remarks: "About the round as it was",
    leftBehind: "What is none of the round's and is left in the copy alone",
    corrections: "The analyst's corrections that were kept",
  },
  institution: ({ name, kind, governorate, source, verdict, services, score, file }) =>
    `${quoted(name)}: ${kind}, ${governorate} (from: ${source}); ${verdict}; ${services}${score ? `; ${score}` : ""}; file ${quoted(file)}`,
  error: (where, message) => `Error: ${where === "" ? "" : `${isolated(where)}: `}${message}`,
  warning: (message) => `Warning: ${message}`,
  moreErrors: (count) =>
    `and ${englishCount(count, "more error", "more errors")} on the sheet “Findings” of the round's workbook.`,
  governorate: { yes: "governorate", no: "no governorate" },
  services: (count) => englishCount(count, "service", "services"),
  noServices: "no inventory",
  score: (score, level) => `score ${score}${level ? `, ${level}` : ""}`,
  scoreOpen: (low, high) => `score not measured, between ${low} and ${high}`,
  change: {
    isNew: (institution, file) => `New: ${quoted(institution)} from ${quoted(file)}`,
    changed: (institution, differences) => `Changed: ${quoted(institution)}: ${differences.join("; ")}`,
    rescored: (institution, differences) =>
      `Not collected this time, scored anew: ${quoted(institution)}: ${differences.join("; ")}`,
    unchanged: (institutions) =>
      `Unchanged, ${englishCount(institutions.length, "institution", "institutions")}: ${list(institutions)}`,
    notCollected: (institutions) =>
      `Not taken from a file this time and left as they were, ${englishCount(institutions.length, "institution", "institutions")}: ${list(institutions)}`,
    correctionKept: (institution, fact, now, stated) =>
      `${quoted(institution)}: ${facts[fact]} as the analyst corrected it, ${quoted(now)}; the file says ${quoted(stated)}`,
    periodGiven: (institution, now, stated) =>
      `${quoted(institution)}: the period as the analyst gave it, ${quoted(now)}; the cover states ${quoted(stated)}`,
    about: {
      name: "name",
      file: "file",
      institutionKind: "kind",
      synthetic: "synthetic data",
      period: "period",
      verdict: "verdict",
      services: "services",
      errors: "errors",
      warnings: "warnings",
      notes: "notes",
      overall: "overall score",
      level: "level",
      seal: "seal",
    },
    fromTo: (about, before, after) => `${about} ${before} → ${after}`,
    governorate: { yes: "now a governorate", no: "no governorate any more" },
    figures: (count) => `and ${englishCount(count, "more score or share", "more scores and shares")}`,
    serviceRows: {
      added: (names) => `services new, ${names.length}: ${listed(names)}`,
      removed: (names) => `services gone, ${names.length}: ${listed(names)}`,
      edited: (names) => `services edited, ${names.length}: ${listed(names)}`,
    },
  },
  tally: (counts) =>
    `New ${counts.new}, changed ${counts.changed}, unchanged ${counts.unchanged}, not collected this time ${counts.notCollected}.`,
  findings: (counts) =>
    `In the files collected now: errors ${counts.error}, warnings ${counts.warning}, notes ${counts.note}. They are on the sheet “Findings” of the round's workbook.`,
  leftOut: (institution, path, kept) =>
    `Error: ${quoted(institution)} has two files. The first, ${quoted(kept)}, was taken and ${quoted(path)} left out. Keep only the right one and collect again; an inventory and scorecards that belong together go into one workbook, a sheet each.`,
  leftBehind: {
    sheets: (names) => `Sheets: ${list(names)}`,
    part: (sheet, columns, cells) =>
      `Sheet ${quoted(sheet)}: ${[
        ...(columns.length > 0
          ? [`${columns.length === 1 ? "the column" : `${columns.length} columns:`} ${listed(columns)}`]
          : []),
        ...(cells.length > 0
          ? [`${cells.length === 1 ? "the cell" : `${cells.length} cells:`} ${shownList(cells, ", ")}`]
          : []),
      ].join("; ")}`,
    unseen: "Your own notes on cells, colours and formats, if there were any",
    copy: (file) => `The copy is ${quoted(file)}: take from it what you want to keep.`,
  },
  twice: (before, now) =>
    `${quoted(before)} and ${quoted(now)} are both in the round and, by name, file or figures, perhaps one institution that was renamed: it would be counted twice. If it is one, delete the row of the name that no longer holds in the sheet of institutions and collect again; if they are two, leave both.`,
  unread: (file, reason) => `${quoted(file)}: ${reason}`,
  otherPeriod: ({ institution, path, period, round }) =>
    `Error: ${quoted(institution)}, file ${quoted(path)}: its cover states the period ${quoted(period)}, and this round is of ${list(round)}. Nothing of it was taken into the round. Collect it into another file with --out; or, if it does belong to this round, say its period with --period.`,
  periodsDiffer: (periods) =>
    `The round's submissions are of these periods: ${periodItems(periods)}. Averages, shares and ranks would be over all of them together. Collect each period into a file of its own with --out; or, if they are of one period, collect them all again and say it with --period.`,
  calledOtherwise: (round, period) =>
    `The round is called ${quoted(round)}, and the period that its submissions state is ${quoted(period)}. If its name is wrong, correct the period on the sheet “About the round” (B3); if the submissions are, collect them again and say their period with --period.`,
  period: (period) => `Period: ${quoted(period)}`,
  noPeriod: "No cover states the period of the data. Say it with --period, or write it in the sheet “About the round”.",
  howToCorrect:
    "To correct a name, a kind or a governorate: change it in the round workbook's sheet of institutions, save, and collect the files again into it.",
  outNotXlsx: (path) => `A round is written as a workbook: let the name ${quoted(path)} end in .xlsx.`,
  outNotRound: (path) => `${quoted(path)} exists and is no round workbook; it is not overwritten: choose another name.`,
  outBroken: (path) =>
    `${quoted(path)} is a round that cannot be read whole, so nothing was collected and it was not changed. Correct these places and try again:`,
  outLeftOut: (path) => `${quoted(path)} is the round itself and was not taken for a submission.`,
  nothingCollected: (path) => `No file gave an institution's row, so no round was written to ${quoted(path)}.`,
  onlyOut: (path) => `There is no file to collect but the round itself, ${quoted(path)}.`,
  problem: {
    notRound: "It is no round workbook.",
    missingColumns: (sheet, titles) =>
      `Sheet ${quoted(sheet)}: columns are missing: ${list(titles)}. Put them back, or collect into a new workbook.`,
    repeatedColumn: (sheet, title) =>
      `Sheet ${quoted(sheet)}: the header ${quoted(title)} stands twice. If one of the columns is your own, give it another header; otherwise keep one.`,
    cell: (sheet, cell, title, value, expected) =>
      `Sheet ${quoted(sheet)}, cell ${cell}, column ${quoted(title)}: ${heldText(value)}. Wanted: ${expected}.`,
    strayRow: (sheet, row, text, { filled, needed }) =>
      `Sheet ${quoted(sheet)}, row ${row}, ${quoted(text)}: it has only ${filled} of the ${needed} cells of an institution's row. Delete it, or move it to a sheet of your own; an institution comes in by collecting its file.`,
    sameName: (sheet, name, rows) =>
      `Sheet ${quoted(sheet)}: ${quoted(name)} has more than one row (${rows.join(", ")}). Keep one.`,
    expected: {
      text: "a text",
      whole: "a whole number from 0",
      number: "a number",
      score: "a number from 0 to 100, or “Not measured”",
      points: "points from 0 to the component's maximum, or “Not measured”",
      share: "a share from 0% to 100%, or “Not measured”",
      date: "a date such as 2024-05-01",
      choice: "one of the known values",
    },
    oneOf: (choices) => `one of: ${list(choices)}`,
  },
  remark: {
    rowGone: (institution, services, findings) =>
      `The row of ${quoted(institution)} was deleted; ${englishCount(services, "service", "services")} and ${englishCount(findings, "finding", "findings")} went with it.`,
    servicesDiffer: (institution, counted, stated) =>
      `${quoted(institution)}: the national catalogue has ${englishCount(counted, "service", "services")}, the institution's row says ${stated}.`,
    unknownColumn: (sheet, title) =>
      `Sheet ${quoted(sheet)}: the column ${quoted(title)} is none of a round's and was not read.`,
    weight: (perspective, weight) => `${perspective} ${weight}`,
    weightsDiffer: (round, collected, used) =>
      `${roundOf(round)} was collected with the weights ${collected.join(", ")} and is read with ${used.join(", ")}: all its overall scores here are by the latter. For the former, read it by the framework that it was collected by.`,
    score: (institution, cell, stored, used) => `${quoted(institution)} (${isolated(cell)}) ${stored} → ${used}`,
    scoresDiffer: (round, scores) =>
      `${roundOf(round)} has ${englishCount(scores.length, "overall score that does", "overall scores that do")} not follow from the perspectives, the kind and the weights: ${shownList(scores, "; ")}. The second figure is computed from them and used everywhere; the sheet shows the first until the files are collected into it again.`,
    perspective: (institution, name, cell, { stored, ofAxes }) =>
      `${quoted(institution)}, ${name} (${isolated(cell)}) ${stored}, by its axes ${ofAxes}`,
    perspectivesDiffer: (round, scores) =>
      `${roundOf(round)} has ${englishCount(scores.length, "score of a perspective that is", "scores of perspectives that are")} not the mean of the axes: ${shownList(scores, "; ")}. The perspective's own score was used here, in the overall score too; correct the one that is wrong.`,
    stage: (institution, name, cell, { stored, ofPoints }) =>
      `${quoted(institution)}, ${name} (${isolated(cell)}) ${stored}, by its points ${ofPoints}`,
    stagesDiffer: (round, scores) =>
      `${roundOf(round)} has ${englishCount(scores.length, "score of a stage that is", "scores of stages that are")} not the points of the components out of their maxima: ${shownList(scores, "; ")}. The stage's own score was used here, in the averages too; correct the one that is wrong.`,
  },
};

/** What a cell of a round holds, a blank and a formula without its result included. */
function heldText(value: string): string {
  if (value === "") return "it is blank";
  if (value !== "uncalculated") return `it holds ${quoted(value)}`;
  return `it holds ${cellErrorText(value)}: open the round in Excel so that it calculates, and save it`;
}
