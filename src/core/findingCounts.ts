import type { Assessment } from "./assessment";
import { cellsOf } from "./rules/cellsOf";
import type { Severity } from "./rules/finding";

/** How many cells of a sheet have findings of each severity, as every report counts them: a finding about the sheet is one. */
export function findingCounts(assessment: Assessment): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  if (assessment.kind === "inventory")
    for (const finding of assessment.findings) counts[finding.severity] += cellsOf(finding);
  else for (const { severity } of assessment.findings) counts[severity] += 1;
  return counts;
}
