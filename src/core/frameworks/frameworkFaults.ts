import { egdiFaults } from "./egdiFaults";
import type { FrameworkProblem } from "./frameworkProblem";
import type { Frameworks } from "./frameworkTypes";
import { levelFaults } from "./levelFaults";
import { performanceFaults } from "./performanceFaults";
import { stageFaults } from "./stageFaults";

/** What is wrong with the meaning of sections whose form is right. */
export function frameworkFaults(sections: Partial<Frameworks>): readonly FrameworkProblem[] {
  return [
    ...(sections.stages ? stageFaults(sections.stages, "stages") : []),
    ...(sections.performance ? performanceFaults(sections.performance, "performance") : []),
    ...(sections.levels ? levelFaults(sections.levels, "levels") : []),
    ...(sections.egdi ? egdiFaults(sections.egdi, "egdi") : []),
  ];
}
