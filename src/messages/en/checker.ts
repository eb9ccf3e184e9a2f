import { englishCount } from "../countedNoun";
import type { CheckerMessages, OpenPartWords } from "../checkerMessages";
import { ltr, quoted } from "../isolate";

const cells = (count: number): string => englishCount(count, "cell", "cells");
const be = (count: number): string => (count === 1 ? "is" : "are");
const listed = ({ name, points }: OpenPartWords): string => `${quoted(name)} (up to ${ltr(points)} points)`;

export const en: CheckerMessages = {
  wholeSheet: "The whole sheet",
  wholeRows: "Whole rows",
  column: (letters) => `Column ${ltr(letters)}`,
  emptySheet: "The sheet is empty",
  leftBlank: (description) => `${description}; nothing is filled in yet`,
  leftOut: {
    formula: (count, where) =>
      `${cells(count)} ${be(count)} left as ${count === 1 ? "it is" : "they are"}: a formula gives the value (${ltr(where)}). Correct the formula.`,
    merged: (count, where) =>
      `${cells(count)} ${be(count)} left out: a merged cell covers ${count === 1 ? "it" : "them"}, so that Excel keeps nothing written there (${ltr(where)}). Unmerge first.`,
    date: (count, where) =>
      `${cells(count)} ${be(count)} left as ${count === 1 ? "it is" : "they are"}: a date stands there, and could not be put back as one (${ltr(where)}). Write the year by hand.`,
    overlap: (count, where) =>
      `${cells(count)} ${be(count)} left out: another accepted proposal writes there (${ltr(where)}). Check again afterwards.`,
    changed: (count, where) =>
      `${cells(count)} ${be(count)} left out: ${count === 1 ? "it has" : "they have"} changed since the check (${ltr(where)}). Check again.`,
  },
  notTakenBack: {
    changed: (cell, now) =>
      now === "" ? `${ltr(cell)} was emptied since; left alone.` : `${ltr(cell)} now holds ${quoted(now)}; left alone.`,
    formula: (cell) => `A formula was written into ${ltr(cell)} since; left alone.`,
    together: (cell) => `${ltr(cell)} was repaired together with a cell that has changed since; left alone.`,
    rowGone: (cell) => `${ltr(cell)}: the service that stood there is no longer found by its name; left alone.`,
    severalRows: (cell) =>
      `${ltr(cell)}: rows were moved, and several services have the name that stood there; left alone.`,
    columnGone: (cell) => `${ltr(cell)}: its column is no longer found by its header; left alone.`,
  },
  moreNotTakenBack: (count) => `${englishCount(count, "more cell was", "more cells were")} left alone.`,
  open: {
    stage: (stage, low, high, missing) =>
      `${quoted(stage)}: from ${ltr(low)} to ${ltr(high)}. Missing: ${missing.map(listed).join(", ")}.`,
    levelStays: (level) => `What is missing cannot change the level: ${level}.`,
    levelsPossible: (levels) => `Levels still possible: ${levels.join(", ")}.`,
    onlyPart: (name, points, lowest, highest) =>
      `Only ${quoted(name)} is missing, which moves the score by up to ${ltr(points)} points. At its lowest: ${lowest}; at its highest: ${highest}.`,
    part: (name, points, canChangeLevel) =>
      `${quoted(name)} is missing: it moves the score by up to ${ltr(points)} points, and ${canChangeLevel ? "can change the level" : "cannot change the level"}.`,
    level: (label) => quoted(label),
    noPublishedLevel: "no published level",
  },
};
