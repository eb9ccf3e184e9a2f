import type { ScorecardFinding } from "../../core";

export const scorecardTitles: Readonly<Record<ScorecardFinding["kind"], string>> = {
  pointsAboveMaximum: "Points above the maximum",
  negativePoints: "Negative points",
  axisOutOfRange: "Score out of range",
  pointsNotNumber: "Not a number",
  pointsCellError: "Error in the cell",
  pointsBlank: "Blank",
  scoreAsFraction: "Score written as a fraction",
  numberAsText: "Number as text",
  unknownComponent: "Unknown name",
  missingComponent: "Missing component or axis",
  duplicateComponent: "Named twice",
  maximumDiffers: "Another maximum",
  stageSumDiffers: "The sum differs",
  partsNotGiven: "Only the sum is given",
  pointsColumnMissing: "No column of points",
  pointsColumnGuessed: "Points without a header",
  otherScorecard: "A second scorecard",
  planAnswerUnreadable: "Neither yes nor no",
  planAnswerContradictory: "Two answers",
};
