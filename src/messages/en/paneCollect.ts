import { englishCount } from "../countedNoun";
import { quoted } from "../isolate";
import type { PaneCollectWords } from "../paneCollectMessages";

const files = (count: number) => englishCount(count, "file", "files");
const institutions = (count: number) => englishCount(count, "institution", "institutions");
const services = (count: number) => englishCount(count, "service", "services");

export const collect: PaneCollectWords = {
  heading: "Collect the round",
  introduction:
    "Choose the submissions of the institutions, as many as there are. Each is read and checked without opening it in Excel; nothing is written before you say so.",
  standing: {
    none: "This workbook holds no round yet.",
    held: (period, count, of) =>
      `This workbook holds ${period === null ? "a round" : `the round ${quoted(period)}`}: ${institutions(count)}, ${services(of)}.`,
    unreadable: "Sheets of a round stand in this workbook, but they cannot be read as one:",
    read: (period, count) =>
      `${period === null ? "A round without a period" : `The round ${quoted(period)}`}: ${institutions(count)}.`,
    readAgain: "Read the round again",
  },
  choose: "Choose files…",
  chooseMore: "Choose more files…",
  dropHere: "or drop them here",
  files: {
    heading: (count) => `${englishCount(count, "submission", "submissions")} read`,
    checkIdentity: "Check who each one is from: the kind decides which weights count.",
    name: "Institution",
    kind: "Kind",
    service: "With services",
    nonService: "Without services",
    governorate: "Governorate",
    source: {
      cover: "as its cover sheet says",
      fileName: "guessed from the file's name",
      analyst: "as corrected by you",
      namesake:
        "only because the round has a file of this name from it, and the file names nobody: correct it if it is another's",
    },
    namesakes: (others) =>
      `${others === 1 ? "Another chosen file has" : `${others} other chosen files have`} this name. Each is kept on its own.`,
    isNewer:
      "It took the place of a file of this name from the same institution, chosen before. What was corrected there was not carried over.",
    otherPeriod: (period, round) =>
      `Its cover states the period ${quoted(period)}, and the round here is of ${quoted(round)}: it will be left out, unless you say its period below.`,
    nameMissing: "Enter the institution's name.",
    verdict: { accepted: "Accepted", repairable: "Repairable", rejected: "Rejected" },
    services: (count) => (count === null ? "No inventory" : services(count)),
    count: (severity, count) => englishCount(count, severity, `${severity}s`),
    overall: (score, level) => {
      if (score === undefined) return "No performance scorecard";
      return `Overall: ${score}${level === undefined ? "" : `, ${level}`}`;
    },
    seal: {
      matches: "Sealed, and as it was sealed",
      changed: "Changed after it was sealed",
      none: "Not sealed",
    },
    known: "In the round already",
    isNew: "New in the round",
    leaveOut: "Leave out",
    leaveOutFile: (file) => `Leave out: ${quoted(file)}`,
    unreadHeading: (count) => `${files(count)} could not be used`,
    notReached: (count) => `Stopped: ${files(count)} not read. Choose them again to go on.`,
    forget: "Begin anew",
  },
  plan: {
    period: "Period of the round",
    periodHint: "Such as 2024. It holds for the files chosen now. Leave it blank to take what they say.",
    write: "Write the round",
    seeChanges: "See what changes",
    heading: "Before anything is written",
    becomes: (period, count, of) =>
      `Afterwards the round${period === null ? "" : ` ${quoted(period)}`} has ${institutions(count)} and ${services(of)}.`,
    periodsDiffer: ([period = "", ...others]) =>
      others.length === 0
        ? `The period that the round's submissions state is ${quoted(period)}, and the round itself is called otherwise. If its name is wrong, correct the period on its sheet “About the round” (B3); if the submissions are, collect them again with their period entered above.`
        : `The round's submissions are of these periods: ${[period, ...others].map(quoted).join(", ")}. Averages, shares and ranks would be over all of them together. Collect each period into a workbook of its own; or, if the files chosen now are of one period, enter it above.`,
    corrections: "Your corrections hold against the files:",
    leftOut: "These files are left out:",
    lost: (count) =>
      `${englishCount(count, "cell was", "cells were")} written into the round's sheets by somebody and would be lost. Copy them elsewhere first:`,
    andMore: (count) => `and ${count} more`,
    beside: (places) => `Cells beside the round stay where they are, though rows may move: ${places}.`,
    namesTaken: (sheets) =>
      `Sheets of these names stand already and stay as they are: ${sheets.map(quoted).join(", ")}. The round's sheets get a number after the name.`,
    replaces: "The round's own sheets are written anew; no other sheet is touched.",
    confirm: "Write these changes",
  },
  compare: {
    heading: "Compare and report",
    before: "The round before",
    beforeHint: "The workbook of the round before, for what has changed.",
    chooseBefore: "Choose the round before…",
    programme: "The programme's figures",
    programmeHint: "A workbook with the filled-in programme sheet, if the report is to have that chapter.",
    chooseProgramme: "Choose the programme's workbook…",
    programmeSheet: "Or a sheet of this workbook",
    readSheet: "Read from this sheet",
    newProgrammeSheet: "Add an empty programme sheet",
    programmeRead: (figures, errors, warnings) =>
      `${englishCount(figures, "figure", "figures")} read; ${englishCount(errors, "error", "errors")}, ${englishCount(warnings, "warning", "warnings")} in the sheet.`,
    programmeEmpty: "The programme sheet is empty: fill in at least one of its figures, then read it again.",
    programmeMissing: "No sheet in it has the header of the programme sheet.",
    forget: "Without it",
    forgetFile: (file) => `Without it: ${quoted(file)}`,
    compare: "Compare",
    average: (of, count) =>
      of === "all"
        ? `Average of ${institutions(count)}`
        : `Average of the ${institutions(count)} scored in both rounds`,
    averageBefore: (score, count) => `before: ${score} (${institutions(count)})`,
    notMeasured: (count) => `${institutions(count)} without a score ${count === 1 ? "is" : "are"} not in it.`,
    noAverage: "No institution has a score.",
    levels: "Levels",
    levelsBasis: (now, before) =>
      before === undefined
        ? `Shares are of ${institutions(now)} with a score.`
        : `Shares are of ${institutions(now)} with a score; before, of ${before}. The change is in institutions.`,
    levelCount: (count, share) => (share === undefined ? String(count) : `${count} (${share})`),
    levelBefore: (count, change) => `before: ${count}, change: ${change}`,
    highest: { service: "Highest with services", nonService: "Highest without services" },
    ranked: (rank, name) => `${rank}. ${name}`,
    score: String,
    leaps: "Greatest leaps",
    leap: (before, now, leap) => `${before} → ${now} (${leap})`,
    noLeaps: "No institution has risen.",
    missing: (count) => `Missing this time: ${institutions(count)}`,
    joined: (count) => `New this time: ${institutions(count)}`,
  },
  weights: {
    heading: "Other weights",
    introduction:
      "Move a weight and see who would lead: the others keep their proportion in what remains of 100%. Nothing is kept: the round is scored as published.",
    weight: (perspective) => `Weight: ${perspective}`,
    percent: (weight) => `${weight}%`,
    reset: "As published",
    used: (weights) => `These weights count: ${weights.map(({ label, percent }) => `${label} ${percent}`).join(", ")}`,
    allZero: "At least one weight of each group must be above 0.",
    group: { service: "With services", nonService: "Without services" },
    published: (rank, best, worst) =>
      best === worst
        ? `as published: ${rank}, whichever reasonable weights are taken`
        : `as published: ${rank}, under reasonable weights: ${best} to ${worst}`,
    heldOf: (held, of, points) =>
      `${held} of ${englishCount(of, "rank holds", "ranks hold")} whichever reasonable weights are taken: they sum to 100%, each within ${points} percentage points of its own.`,
    notRanked: (names) => `Not ranked, for lack of a score: ${names.join(", ")}`,
  },
  report: {
    heading: "The report",
    introduction:
      "Written as sheets with native charts, its figures as formulas over the round's sheets; or as one page to print.",
    write: "Write the report",
    inTheWay: (sheets) =>
      `${englishCount(sheets.length, "sheet stands", "sheets stand")} under the report's names already: ${sheets.map(quoted).join(", ")}.`,
    replaceMeans:
      "Replacing writes the earlier report anew: what you added in its columns goes, what stands beside them stays.",
    replace: "Replace the earlier report",
    newNames: "Write it under new names",
    download: "Download the HTML page",
    downloaded: (file) =>
      `${quoted(file)} was handed over for downloading. If nothing arrives, your Excel lets no pane download: use the command line, or Excel on the web.`,
    fileName: (period) => `jahiz-report${period === null ? "" : `-${period}`}`,
  },
};
