import type { Frameworks } from "../../frameworks/frameworkTypes";
import { egdi } from "../../scoring/egdi";
import { byPeriod, counted, definitionOf, entriesOf } from "../entries";
import { lastYearOf } from "../monthPeriod";
import type { ProgrammeFinding } from "../programmeFinding";
import type { ProgrammeEntry } from "../programmeReading";

/** The survey prints the index with four decimals. Source: UN E-Government Survey 2024. */
const tolerance = 0.00005;

/** The published e-government development index against what its parts of the same year give. */
export function lintEgdi(figures: readonly ProgrammeEntry[], frameworks: Frameworks): ProgrammeFinding[] {
  const surveys = figures.filter((entry) => ["egdiIndex", "egdi"].includes(definitionOf(entry).role));
  return byPeriod(surveys, lastYearOf).flatMap((survey) => lintSurvey(survey, frameworks));
}

function lintSurvey(figures: readonly ProgrammeEntry[], frameworks: Frameworks): ProgrammeFinding[] {
  const parts = entriesOf(figures, "international", "egdiIndex");
  const { score } = egdi(
    new Map(parts.map((entry) => [definitionOf(entry).index ?? "", entry.value.value])),
    frameworks.egdi,
  );
  return counted(entriesOf(figures, "international", "egdi"), "value").flatMap(
    ({ value, cell, entry }): ProgrammeFinding[] => {
      if (!score.measured || Math.abs(score.value - value) <= tolerance + 1e-9) return [];
      const cells = [cell, ...parts.map((part) => part.value.cell)];
      return [
        {
          kind: "egdiDiffers",
          severity: "error",
          cells,
          figure: entry.figure,
          published: value,
          computed: score.value,
        },
      ];
    },
  );
}
