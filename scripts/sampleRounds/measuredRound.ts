import {
  assessSheets,
  builtInFrameworks,
  serviceCatalogue,
  type Assessment,
  type Measured,
  type Settings,
} from "../../src/core";
import { plainSheets } from "./plainSheets";
import type { SampleInstitution, SampleYear } from "./sampleInstitution";
import { sampleRound } from "./sampleRound";

/** What the core makes of one sample submission. */
export interface MeasuredInstitution {
  readonly institution: SampleInstitution;
  readonly overall: Measured<number>;
  /** By perspective id; only those that apply. */
  readonly perspectives: Readonly<Record<string, Measured<number>>>;
  /** How many services carry which year, by field id and year. */
  readonly years: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly assessments: readonly Assessment[];
}

/** Reads the sample round as the product does: each sheet recognised by itself, checked and scored under the published policy. */
export function measuredRound(year: SampleYear): MeasuredInstitution[] {
  return sampleRound(year).map(({ institution, workbook }) => {
    const settings: Settings = {
      catalogue: serviceCatalogue,
      frameworks: builtInFrameworks,
      policy: "published",
      isServiceInstitution: institution.kind === "service",
    };
    const assessments = assessSheets(plainSheets(workbook), settings);
    return { institution, assessments, ...performanceOf(assessments), years: yearsOf(assessments) };
  });
}

function performanceOf(assessments: readonly Assessment[]): Pick<MeasuredInstitution, "overall" | "perspectives"> {
  for (const assessment of assessments) {
    if (assessment.kind !== "scorecard" || assessment.scores.kind !== "performance") continue;
    const { overall, perspectives } = assessment.scores;
    const byId = perspectives.map(({ perspective, score }) => [perspective, score]);
    return { overall: overall.score, perspectives: Object.fromEntries(byId) as MeasuredInstitution["perspectives"] };
  }
  throw new Error("A sample submission has no scorecard of institutional performance");
}

function yearsOf(assessments: readonly Assessment[]): MeasuredInstitution["years"] {
  const statistics = assessments.flatMap((each) => (each.kind === "inventory" ? each.statistics : []));
  const counted = statistics.flatMap((each) => (each.measured ? [each] : []));
  return Object.fromEntries(
    counted.map(({ field, counts }) => [field, Object.fromEntries(counts.map(({ value, count }) => [value, count]))]),
  );
}
