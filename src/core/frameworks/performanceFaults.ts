import type { FrameworkProblem } from "./frameworkProblem";
import type { PerformanceFramework } from "./frameworkTypes";
import { emptyFault, idFaults, placed, positiveFault, spellingFaults } from "./nameFaults";

/** How far the sum of weights may be from 1: room for thirds written to 6 decimals, not for a wrong per cent. */
const sumTolerance = 1e-5;

/** Faults of the performance section: the weights of the perspectives sum to 1, and some perspective remains without services. */
export function performanceFaults(
  { perspectives, nonService }: PerformanceFramework,
  place: string,
): readonly FrameworkProblem[] {
  const groups = placed(perspectives, `${place}.perspectives`);
  const axes = groups.flatMap(({ named, place: at }) => placed(named.axes, `${at}.axes`));
  const sum = perspectives.reduce((total, { weight }) => total + weight, 0);
  const known = new Set(perspectives.map(({ id }) => id));
  const unknown = nonService.omits.flatMap((id, index): FrameworkProblem[] =>
    known.has(id) ? [] : [{ kind: "unknownId", place: `${place}.nonService.omits.${index}`, text: id }],
  );
  const omitsAll = perspectives.length > 0 && perspectives.every(({ id }) => nonService.omits.includes(id));
  return [
    ...emptyFault(perspectives, `${place}.perspectives`),
    ...groups.flatMap(({ named, place: at }) => emptyFault(named.axes, `${at}.axes`)),
    ...idFaults(groups),
    ...idFaults(axes),
    ...spellingFaults([...groups, ...axes]),
    ...[...groups, ...axes].flatMap(({ named, place: at }) => positiveFault(named.weight, `${at}.weight`)),
    ...(perspectives.length > 0 && Math.abs(sum - 1) > sumTolerance
      ? [{ kind: "weightsNotOne", place: `${place}.perspectives`, text: String(Number(sum.toFixed(6))) } as const]
      : []),
    ...unknown,
    ...(omitsAll ? [{ kind: "omitsAll", place: `${place}.nonService.omits` } as const] : []),
  ];
}
