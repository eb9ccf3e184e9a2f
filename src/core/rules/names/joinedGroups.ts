import { groupBy } from "../../collections/groupBy";
/** Groups that share a member, joined into one; each group ascending, in the order of their first members. */
export function joinedGroups(groups: readonly (readonly number[])[]): number[][] {
  const leaders = new Map<number, number>();
  for (const [first = 0, ...rest] of groups) {
    for (const member of rest) join(leaders, first, member);
  }
  const members = [...new Set(groups.flat())].sort((a, b) => a - b);
  return [...groupBy(members, (member) => leaderOf(leaders, member)).values()];
}

/** Disjoint sets: the smaller of two leaders leads both. */
function join(leaders: Map<number, number>, one: number, other: number): void {
  const [leader, otherLeader] = [leaderOf(leaders, one), leaderOf(leaders, other)];
  if (leader !== otherLeader) leaders.set(Math.max(leader, otherLeader), Math.min(leader, otherLeader));
}

/** Follows the leaders up, and shortens the way for the next who asks. */
function leaderOf(leaders: Map<number, number>, member: number): number {
  let current = member;
  for (let next = leaders.get(current); next !== undefined; next = leaders.get(current)) {
    const above = leaders.get(next);
    if (above !== undefined) leaders.set(current, above);
    current = next;
  }
  return current;
}
