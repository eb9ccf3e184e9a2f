import type { Change, Finding, Repair } from "../core";

/** Which repair, if any, each finding has for a row. */
export type Proposals = (finding: Finding, row: number) => Repair | undefined;

/** The same by the repair's place in the list. */
export type ProposalNumbers = (finding: Finding, row: number) => number | undefined;

export function proposalsOf(repairs: readonly Repair[]): Proposals {
  const numberOf = proposalNumbers(repairs);
  return (finding, row) => repairs[numberOf(finding, row) ?? -1];
}

/**
 * Looks repairs up by the finding they are for. A finding usually has one repair for all its rows; where it has several,
 * each holds for its own rows.
 */
export function proposalNumbers(repairs: readonly Repair[]): ProposalNumbers {
  const byFinding = new Map<Finding, number | number[]>();
  const add = (finding: Finding, number: number): void => {
    const known = byFinding.get(finding);
    if (known === undefined) byFinding.set(finding, number);
    else if (typeof known === "number") byFinding.set(finding, [known, number]);
    else known.push(number);
  };
  repairs.forEach(({ finding, also }, number) => {
    add(finding, number);
    for (const other of also) add(other, number);
  });
  const rowsOf = new Map<number, ReadonlySet<number>>();
  return (finding, row) => {
    const candidates = byFinding.get(finding);
    if (candidates === undefined || typeof candidates === "number") return candidates;
    return candidates.find((number) => {
      let rows = rowsOf.get(number);
      if (!rows) rowsOf.set(number, (rows = new Set(repairs[number]?.rows)));
      return rows.has(row);
    });
  };
}

/** What a repair makes of one cell; `undefined` where it leaves that cell alone. */
export function proposedValue(repair: Repair | undefined, column: number, row: number): Change["to"] | undefined {
  return repair?.changes.find((change) => change.column === column && isIn(repair, row - change.rowOffset))?.to;
}

/** A repair with changes in one row only is looked up for rows that it is for; only a wrapped service's is for others too. */
function isIn({ rows, changes }: Repair, row: number): boolean {
  return changes.every(({ rowOffset }) => rowOffset === 0) || rows.includes(row);
}
