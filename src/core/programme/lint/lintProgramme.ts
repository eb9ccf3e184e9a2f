import type { Frameworks } from "../../frameworks/frameworkTypes";
import type { ProgrammeFinding } from "../programmeFinding";
import type { ProgrammeEntry } from "../programmeReading";
import { lintChanges } from "./lintChanges";
import { lintEgdi } from "./lintEgdi";
import { lintInstitutionLists } from "./lintInstitutionLists";
import { lintLevels } from "./lintLevels";
import { lintOwnCounts } from "./lintOwnCounts";
import { lintPeriods } from "./lintPeriods";
import { lintRunning } from "./lintRunning";
import { lintSwapped } from "./lintSwapped";
import { lintTargetParts } from "./lintTargetParts";
import { lintYears } from "./lintYears";
import { lintBases } from "./lintBases";

/** The checks over figures together, in the order in which they are reported. */
const checks: readonly ((figures: readonly ProgrammeEntry[], frameworks: Frameworks) => ProgrammeFinding[])[] = [
  lintInstitutionLists,
  lintOwnCounts,
  lintTargetParts,
  lintYears,
  lintRunning,
  lintSwapped,
  lintPeriods,
  lintChanges,
  lintLevels,
  lintBases,
  lintEgdi,
];

/** What the figures show when they are set against each other. Figures that were not measured are left out of each. */
export function lintProgramme(figures: readonly ProgrammeEntry[], frameworks: Frameworks): ProgrammeFinding[] {
  return checks.flatMap((check) => check(figures, frameworks));
}
