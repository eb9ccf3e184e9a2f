import { englishCount } from "../countedNoun";
import { quoted } from "../isolate";
import type { PaneRepairWords } from "../paneRepairWords";

const cells = (count: number) => englishCount(count, "cell", "cells");
const decisions = (count: number) => englishCount(count, "repair", "repairs");

export const repair: PaneRepairWords = {
  heading: "Proposed repairs",
  nothingYet: "Check a sheet first: what can be repaired in it will stand here.",
  none: "There is nothing to repair.",
  noneProposed: "No repair is proposed here: what is wrong in the sheet, only its owner can mend.",
  certain: (count, of) => `Certain: ${decisions(count)}, ${cells(of)}`,
  certainMeans:
    "Each can be read in one way only: another spelling, cells that ran together, marks left in a text. They are accepted together.",
  oneByOne: "See each of them",
  likely: (count, of) => `Likely: ${decisions(count)}, ${cells(of)}`,
  likelyMeans:
    "What is most likely meant: the nearest value, or rows that seem to be one. Choose the ones that are right.",
  acceptCertain: (count) => `Accept all certain ones (${cells(count)})…`,
  acceptChosen: (count) => (count === 0 ? "Choose at least one" : `Accept the chosen ones (${count})…`),
  arrow: "→",
  becomes: "becomes",
  plan: {
    heading: "Before anything is written",
    willChange: (count) => `${cells(count)} will be changed.`,
    canBeTakenBack: (isOneUndo) =>
      `${isOneUndo ? "It is one step for Excel's Undo, and" : "It"} can be taken back here at any time.`,
    forgets: (count) =>
      `The journal is full: ${cells(count)} of the oldest repairs can no longer be taken back after this.`,
    nothing: "No cell can be changed.",
    leftOut: (count) => `${cells(count)} will be left alone:`,
    write: (count) => `Change ${cells(count)}`,
  },
  journal: {
    heading: "Repairs that were made",
    introduction: "Taking back restores the cells. A cell that you have changed since is left alone and named.",
    group: (time, sheet, count) => `${time}, sheet ${quoted(sheet)}: ${cells(count)}`,
    takeBackGroup: "Take these back",
    takeBackEntry: "Take back",
    takeBackAll: "Take back all",
    sheetGone: (sheet) => `Sheet ${quoted(sheet)} is no longer in the workbook.`,
    unread: (count) =>
      `${englishCount(count, "record of earlier repairs", "records of earlier repairs")} cannot be read: a newer version wrote ${count === 1 ? "it" : "them"}, or somebody edited ${count === 1 ? "it" : "them"}. ${count === 1 ? "It stays" : "They stay"} in the workbook, and cannot be taken back here.`,
  },
};
