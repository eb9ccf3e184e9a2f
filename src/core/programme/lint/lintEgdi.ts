import { egdi } from "../../scoring/egdi";
import { counted, definitionOf, entriesOf } from "../entries";
import type { ProgrammeFinding } from "../programmeFinding";
import type { ProgrammeEntry } from "../programmeReading";

/** The survey prints the index with four decimals. Source: UN E-Government Survey 2024. */
const tolerance = 0.00005;

/** The published e-government development index against the mean of its three parts. */
export function lintEgdi(figures: readonly ProgrammeEntry[]): ProgrammeFinding[] {
  const parts = entriesOf(figures, "international", "egdiIndex");
  const { score } = egdi(new Map(parts.map((entry) => [definitionOf(entry).index ?? "", entry.value.value])));
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
