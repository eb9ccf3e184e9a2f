import type { InstitutionGroup } from "../../core";
import { englishCount } from "../countedNoun";
import type { CheckerMessages, LostCells, OpenPartWords } from "../checkerMessages";
import { ltr, quoted } from "../isolate";

const cells = (count: number): string => englishCount(count, "cell", "cells");
const be = (count: number): string => (count === 1 ? "is" : "are");
const addresses = (list: readonly string[]): string => list.map(ltr).join(", ");
const stood = ({ headers, service, stoodIn }: LostCells): string =>
  `${[...(service ? [service] : []), ...headers].map(quoted).join(", ")} (stood in ${addresses(stoodIn)})`;
const listed = ({ name, points }: OpenPartWords): string => `${quoted(name)} (up to ${ltr(points)} points)`;

const scored = (kind: InstitutionGroup): string =>
  `Scored as an institution ${kind === "service" ? "with" : "without"} services`;
const means = (kind: InstitutionGroup): string =>
  kind === "service" ? "" : ": the perspective of service maturity is left out";

export const en: CheckerMessages = {
  wholeSheet: "The whole sheet",
  wholeRows: "Whole rows",
  column: (letters) => `Column ${ltr(letters)}`,
  emptySheet: "No cell of this sheet holds anything.",
  cover: "This is the cover, with nothing to check: services and scores are on other sheets.",
  nothing: "Neither an inventory nor a scorecard was recognised in this sheet.",
  stands: {
    inventory: (sheet) => `The inventory is on sheet ${quoted(sheet)}.`,
    scorecard: (sheet) => `A scorecard is on sheet ${quoted(sheet)}.`,
    programme: (sheet) => `The programme's figures are on sheet ${quoted(sheet)}.`,
  },
  amount: { cells, rows: (count) => englishCount(count, "row", "rows") },
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
    changed: (cell, now) => (now === "" ? `${ltr(cell)} was emptied since` : `${ltr(cell)} now holds ${quoted(now)}`),
    formula: (cell) => `${ltr(cell)} now holds a formula`,
    together: (list) =>
      `${addresses(list)} ${list.length === 1 ? "was" : "were"} repaired together with a cell that has changed since`,
    inRow: (clauses) => `${clauses.join("; ")}; left alone.`,
    rowGone: (lost) => `${stood(lost)}: the service is no longer found by its name; left alone.`,
    severalRows: (lost) => `${stood(lost)}: rows were moved, and several services have this name; left alone.`,
    columnGone: (lost) =>
      `${stood(lost)}: ${lost.stoodIn.length === 1 ? "the column is" : "the columns are"} no longer found by the header; left alone.`,
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
  institution: {
    fromCover: (kind, sheet) => `${scored(kind)}, as the cover (sheet ${quoted(sheet)}) says${means(kind)}.`,
    chosen: (kind) => `${scored(kind)}, as chosen here${means(kind)}.`,
    chosenAgainst: (kind, sheet) =>
      `${scored(kind)}, as chosen here${means(kind)}. The cover (sheet ${quoted(sheet)}) says otherwise.`,
    leftOpen: (sheet) => `${scored("service")}: the cover (sheet ${quoted(sheet)}) does not say of which kind it is.`,
    unsaid: `${scored("service")}: no cover in this workbook says of which kind it is.`,
  },
};
