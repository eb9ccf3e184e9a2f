import { englishCount } from "../countedNoun";
import { quoted } from "../isolate";
import type { PaneShellWords } from "../paneShellWords";

const cells = (count: number) => englishCount(count, "cell", "cells");

const movedCells = (count: number, moved: number): string => {
  if (moved < count) return `${moved} of them`;
  return count === 1 ? "It" : "All of them";
};

export const shell: PaneShellWords = {
  direction: "ltr",
  title: "Jahiz",
  comma: ", ",
  tabs: {
    check: "Check",
    repair: "Repair",
    statistics: "Statistics",
    scores: "Scores",
    collect: "Collect",
    more: "More",
  },
  tabsLabel: "Parts of the pane",
  starting: "Opening the workbook…",
  loading: "Loading…",
  noSheet: "No worksheet is in front. Go to the sheet of the inventory.",
  sheet: (name) => `Sheet ${quoted(name)}`,
  otherInFront: (name) => `In front now: sheet ${quoted(name)}, which is not the one shown here.`,
  notChecked: "Not checked yet.",
  outdated: "The sheet was edited after this check.",
  verdictWord: { accepted: "Accepted", repairable: "Repairable", rejected: "Rejected" },
  verdictSentence: {
    accepted: "Nothing in it is an error.",
    repairable: "It has errors, and each of them has a proposed repair.",
    rejected: "It has errors that only its owner can mend.",
  },
  severityCount: (severity, count) => englishCount(count, severity, `${severity}s`),
  cellCount: cells,
  next: {
    check: () => "Check this sheet",
    checkOther: ({ sheet }) => `Check sheet ${quoted(sheet)}`,
    goBack: ({ sheet }) => `Back to sheet ${quoted(sheet)}`,
    checkAgain: () => "Check again",
    map: () => "Say what the columns are",
    repairCertain: ({ count }) => `See the certain repairs (${cells(count)})`,
    decideLikely: ({ count }) => `Decide on ${englishCount(count, "likely repair", "likely repairs")}`,
    firstError: () => "Go to the first error",
    seal: () => "Seal the sheet",
    scores: () => "See the scores",
    newSheet: () => "New sheet…",
    statistics: () => "See the statistics",
    report: () => "Go on to the report",
  },
  why: {
    map: "Required columns were not found under their own names.",
    firstError: "What is left needs your own answer: no repair is certain or likely.",
    seal: "No error is left. A seal shows later that nothing has changed since.",
    report: "The report takes the programme's figures beside a round.",
    newSheet: "Go to the right sheet, or begin with an empty one.",
  },
  sealMatches: (date) => `Sealed on ${date}: the sheet is as it was then.`,
  sealDiffers: (date) => `Sealed on ${date}, but the sheet has changed since.`,
  reading: (rows, of) => (of === 0 ? "Reading the sheet…" : `Reading the sheet: ${rows} of ${of} rows`),
  checking: "Checking…",
  collecting: (done, of) => (of === 0 ? "Reading the files…" : `Reading the files: ${done} of ${of}`),
  reckoning: "Working it out…",
  writing: "Writing to the workbook…",
  stop: "Stop",
  close: "Close this message",
  cancel: "Cancel",
  back: "Back",
  more: (left) => `Show more (${left} left)`,
  notices: {
    stopped: "Stopped. Nothing in the sheet was changed.",
    sheetDeleted: (sheet) => `Sheet ${quoted(sheet)} was deleted, so its results are gone.`,
    marksCleared: (sheet) => `The marks on sheet ${quoted(sheet)} are gone; everything else stayed.`,
    copied: "Copied. Paste it where you need it.",
    wroteSheet: (sheet) => `Added as sheet ${quoted(sheet)}.`,
    mappingKept: (columns) => `${englishCount(columns, "column is", "columns are")} remembered with this workbook.`,
    repaired: (count) =>
      count > 0
        ? `${englishCount(count, "cell was", "cells were")} repaired. This can be taken back.`
        : "No cell was repaired.",
    takenBack: (count, moved) =>
      `${englishCount(count, "cell is", "cells are")} as before.${moved > 0 ? ` ${movedCells(count, moved)} had moved and ${moved === 1 ? "was" : "were"} found again.` : ""}`,
    left: (count, isChanged) =>
      `${englishCount(count, "cell was", "cells were")} left alone${isChanged ? ", because the sheet changed after the repairs were shown" : ""}:`,
    publishedKept: (figures) =>
      `${englishCount(figures, "published figure is", "published figures are")} kept with this workbook.`,
    publishedForgotten: "The published figures are no longer kept with this workbook.",
    scoresWritten: (count, charts) =>
      `The scores were written: ${cells(count)}${charts > 0 ? `, ${englishCount(charts, "chart", "charts")}` : ""}.`,
    noPlaceForScores: "Nothing was written: the scorecard has no column of points that scores could stand beside.",
    sealed: (sheet) => `Sheet ${quoted(sheet)} is sealed.`,
    roundWritten: (sheet) => `The round is written; its institutions are on sheet ${quoted(sheet)}.`,
    reportWritten: (sheets) => `The report is written: ${englishCount(sheets, "sheet", "sheets")}.`,
  },
  steps: {
    heading: "Three steps to begin",
    steps: [
      {
        title: "Check",
        text: "Go to the sheet of the inventory and press Check. Nothing is written but marks, and they come off clean.",
      },
      { title: "Repair", text: "Read each proposed repair, accept what is right. Every repair can be taken back." },
      { title: "Measure", text: "See statistics and scores, and write them to the workbook." },
    ],
    dismiss: "Got it",
  },
  belongsInExcel: {
    heading: "This page belongs in Excel",
    sentence: "Jahiz works on the workbook that is open in Excel; a browser alone has none to show it.",
    ways: [
      "Open the inventory in Excel (Windows, Mac or the web).",
      "On the Home tab, in the group Jahiz, press Open pane.",
      "Is this inside Excel? Then Microsoft's Office.js could not be loaded: check the connection and open the pane again.",
      "No such group? Ask your administrator to deploy the add-in, or follow the steps in its README.",
    ],
  },
};
