import type { Checker, LeftOut, PlannedChange, PlannedProposal, RepairPlan } from "./checker";

/** A plan with all of its parts, fetched one after the other so that no answer holds up the page. */
export async function wholePlan(checker: Checker, proposals: readonly number[] | "certain"): Promise<RepairPlan> {
  const known = new Map<number, PlannedProposal>();
  const changes: PlannedChange[] = [];
  const leftOut: LeftOut[] = [];
  let from: number | undefined = 0;
  while (from !== undefined) {
    const part: RepairPlan = await checker.plan(proposals, from);
    for (const proposal of part.proposals) {
      const cells = proposal.cells + (known.get(proposal.id)?.cells ?? 0);
      known.set(proposal.id, { ...proposal, cells });
    }
    for (const change of part.changes) changes.push(change);
    for (const left of part.leftOut) leftOut.push(left);
    from = part.next;
  }
  return { proposals: [...known.values()], changes, cells: changes.length, leftOut };
}
