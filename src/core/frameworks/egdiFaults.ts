import type { FrameworkProblem } from "./frameworkProblem";
import type { EgdiFramework } from "./frameworkTypes";
import { emptyFault, idFaults, placed, positiveFault, spellingFaults } from "./nameFaults";
import { wholeNameKey } from "./wholeNameKey";

/** Faults of the EGDI section: groups begin at different values of 0–1, the lowest at 0. */
export function egdiFaults(framework: EgdiFramework, place: string): readonly FrameworkProblem[] {
  const indices = placed(framework.indices, `${place}.indices`);
  const groups = placed(framework.groups, `${place}.groups`);
  const starts = framework.groups.map(({ from }) => from);
  return [
    ...emptyFault(indices, `${place}.indices`),
    ...emptyFault(groups, `${place}.groups`),
    ...[indices, groups].flatMap((names) => [...idFaults(names), ...spellingFaults(names, wholeNameKey)]),
    ...indices.flatMap(({ named, place: at }) => positiveFault(named.weight, `${at}.weight`)),
    ...groups.flatMap(({ named: { from }, place: at }, index): FrameworkProblem[] =>
      from >= 0 && from <= 1 && starts.indexOf(from) === index
        ? []
        : [{ kind: "groupStart", place: `${at}.from`, text: String(from) }],
    ),
    ...(groups.length > 0 && !starts.includes(0)
      ? [{ kind: "lowestGroupNotZero", place: `${place}.groups` } as const]
      : []),
  ];
}
