import type { AnnualMessages } from "../annualMessages";
import { englishCount } from "../countedNoun";
import { ranksHold } from "./ranksHold";

const institutions = (count: number) => englishCount(count, "institution", "institutions");

const capitalised = { service: "Service institutions", nonService: "Non-service institutions" } as const;

export const annualMethod: Pick<AnnualMessages, "method" | "sensitivity" | "annex"> = {
  method: {
    performance: (weights) =>
      `The overall score (0–100) is the weighted mean of the perspectives: ${weights.join(", ")}.`,
    weightItem: (perspective, weight) => `${perspective} ${weight}`,
    axesWeighEqually: "The axes of a perspective weigh equally; no document states their weights.",
    axesWeighByFramework: "The axes of a perspective weigh as the framework in use says: see the table of weights.",
    nonService: (caveat, weights) => `Institutions without services are ranked apart: ${weights.join(", ")}. ${caveat}`,
    levels: (label, caveat) =>
      `Levels are read by: ${label}. The score is first rounded half up to a whole per cent. ${caveat}`.trim(),
    stages:
      "A stage's score is its points divided by its maxima, times 100. Stages are another framework than the levels and are never graded with them.",
    statistics:
      "Shares of services are of all services counted, those without a readable answer included; lowest and highest say what those could make of the share. An optional column is counted over the institutions that fill it in.",
    average: "Averages are plain means over the institutions that were measured; each is shown with their number.",
    ties: "Equal scores share a rank, and the next rank skips as many.",
    leaps:
      "A leap is the score now minus the score before, in points. Institutions in one round only, or not measured in one, are listed and not compared.",
    names:
      "Institutions of two rounds are one where their names are equal but for spelling (hamza, spaces, marks). Near names are a suspicion, shown and never joined.",
    sensitivity: (points) =>
      `Reasonable weightings: weights that sum to 100%, each perspective's within ${points} percentage points of its own. Best and worst ranks are computed exactly from where weighted scores cross, not by trying samples.`,
    rounding: "Figures are computed at full precision and rounded half up for display only.",
    notMeasured: "What was not measured is said to be so, and never counted as 0.",
    formulas:
      "In the workbook, figures that can be are formulas over the round's sheets: changed cells there change them here, and a cell that is emptied is not measured. An overall score follows its perspectives, a perspective its axes, and a stage the points of its components, where the sheet of institutions holds it as a formula. Names and their order, sentences, remarks and the columns that a table names as not live are as when the report was made.",
    assumption: "Assumption: no document states it",
    stated: "Stated in the source",
    source: (document, place) => (place === "" ? document : `${document}: ${place}`),
  },
  sensitivity: {
    introduction: (points) =>
      `What the rank of each institution could be under all weights that sum to 100%, each up to ${points} percentage points more or less than published. A rank holds where the best and the worst are the same.`,
    result: (group, hold, of) => `${capitalised[group]}: ${ranksHold(hold, of)} under every reasonable weighting.`,
    sureFirst: (name) => `${name} is first whatever the weights.`,
    sharedFirst: (names) => `Equal in the first place whatever the weights: ${names}.`,
    rivalsForFirst: (names, count) => `${institutions(count)} can come first under some weights: ${names}.`,
  },
  annex: {
    introduction: "Counts are of findings in the submission as it was handed in.",
    named: (kinds) =>
      `errors and warnings; up to ${kinds} kinds for each institution, the gravest and most frequent first`,
  },
};
