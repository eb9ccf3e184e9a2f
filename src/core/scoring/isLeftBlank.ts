import type { Scorecard } from "./scorecard";

/** A scorecard that nobody has filled in, as the template gives it: no figure and no answer stands anywhere in it. */
export function isLeftBlank({ parts, groups, plan }: Scorecard): boolean {
  const cells = [...parts, ...groups].flatMap(({ points }) => (points ? [points.value] : []));
  const values = [...cells, ...plan.map(({ answer }) => answer)];
  return cells.length > 0 && values.every((value) => !value.measured && value.reason.kind === "blank");
}
