import type { FrameworkProblem } from "./frameworkProblem";
import type { StagesFramework } from "./frameworkTypes";
import { emptyFault, idFaults, placed, positiveFault, spellingFaults } from "./nameFaults";

/** Faults of the stages section. Component ids are unique over all stages, and no name means two things on one scorecard. */
export function stageFaults(framework: StagesFramework, place: string): readonly FrameworkProblem[] {
  const stages = placed(framework.stages, `${place}.stages`);
  const components = stages.flatMap(({ named, place: at }) => placed(named.components, `${at}.components`));
  const plan = placed(framework.plan, `${place}.plan`);
  const known = new Set(framework.stages.map(({ id }) => id));
  return [
    ...emptyFault(framework.stages, `${place}.stages`),
    ...stages.flatMap(({ named, place: at }) => emptyFault(named.components, `${at}.components`)),
    ...idFaults(stages),
    ...idFaults(components),
    ...idFaults(plan),
    ...spellingFaults([...stages, ...components, ...plan]),
    ...components.flatMap(({ named, place: at }) => positiveFault(named.maximum, `${at}.maximum`)),
    ...plan.flatMap(({ named: { stage }, place: at }): FrameworkProblem[] =>
      stage === undefined || known.has(stage) ? [] : [{ kind: "unknownId", place: `${at}.stage`, text: stage }],
    ),
  ];
}
