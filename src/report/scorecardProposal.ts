import type { ScorecardFinding } from "../core";

/** The figure that was read, or probably meant, in place of what stands in the cell; null where nothing tells. */
export function scorecardProposal(finding: ScorecardFinding): number | null {
  if (finding.kind === "numberAsText") return finding.value;
  const [reading, other] = finding.kind === "scoreAsFraction" ? finding.readings : [];
  return other === undefined ? (reading ?? null) : null;
}
