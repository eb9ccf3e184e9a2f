/** "3 of 7 ranks hold", "the only rank holds": a group may have one institution. */
export function ranksHold(hold: number, of: number): string {
  if (of === 1) return hold === 1 ? "the only rank holds" : "the only rank does not hold";
  return `${hold} of ${of} ranks ${hold === 1 ? "holds" : "hold"}`;
}
