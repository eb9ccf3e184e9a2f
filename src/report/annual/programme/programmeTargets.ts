import { programmeResults, type Frameworks, type ProgrammeReading, type StageTargets } from "../../../core";

/** The targets of the stages that stand on the programme sheet, 0–100; none without one. */
export function programmeTargets({
  programme,
  frameworks,
}: {
  readonly programme?: ProgrammeReading;
  readonly frameworks: Frameworks;
}): StageTargets {
  return programme ? programmeResults(programme, frameworks.egdi).stageTargets : {};
}
