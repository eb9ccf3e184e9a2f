import type { InPlaceMessages } from "../inPlaceMessages";
import { quoted } from "../isolate";
import { shownList } from "../shownList";

const names = (all: readonly string[]): string => shownList(all.map(quoted), ", ");

export const en: InPlaceMessages = {
  headers: {
    stageScore: "Jahiz: stage score",
    perspectiveScore: "Jahiz: perspective score",
    stage: "Jahiz: stage",
    institution: "Jahiz: institution",
    average: "Jahiz: government average",
    target: "Jahiz: target",
    perspective: "Jahiz: perspective",
    score: "Jahiz: score",
    remark: "Jahiz: remark",
  },
  series: { institution: "Institution", average: "Government average", target: "Target" },
  chartTitle: "Readiness by stage",
  overall: "Overall score",
  level: "Level",
  distance: "Points to the next level",
  weight: (percent) => `Weight ${percent}`,
  highestLevel: "The highest level",
  nextLevel: (level, from) => `${level}, from ${from - 0.5}, which rounds to ${from}`,
  notMeasuredStarts: ["Not measured"],
  blankOrText: "Not measured: a figure is blank or not a number.",
  outOfRange: "Not measured: a figure is out of its range.",
  contradictory: "Not measured: a row stands twice with different figures.",
  fractions: "Not measured: the figures are written as fractions.",
  otherMaximum: "Not measured: the sheet's maximum is not the framework's.",
  rowsMissing: (missing) => `Not measured: the sheet has no ${names(missing)}.`,
  partsMissing: (missing, low, high) =>
    `Not measured: no valid figure for ${names(missing)}. It lies between ${low} and ${high}.`,
  perspectiveMissing: "Not measured: a perspective is not measured.",
  overallMissing: "Not measured: the overall score is not measured.",
};
