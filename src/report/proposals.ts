import type { Change, Finding, Repair } from "../core";

/** Which repair, if any, each finding has for a row. */
export type Proposals = (finding: Finding, row: number) => Repair | undefined;

/**
 * Looks repairs up by the finding they are for. A finding usually has one repair for all its rows; where it has several,
 * each holds for its own rows.
 */
export function proposalsOf(repairs: readonly Repair[]): Proposals {
  const byFinding = new Map<Finding, Repair[]>();
  for (const repair of repairs) {
    for (const finding of [repair.finding, ...repair.also])
      byFinding.set(finding, [...(byFinding.get(finding) ?? []), repair]);
  }
  const rowsOf = new Map<Repair, ReadonlySet<number>>();
  return (finding, row) => {
    const candidates = byFinding.get(finding);
    if (!candidates || candidates.length === 1) return candidates?.[0];
    return candidates.find((repair) => {
      let rows = rowsOf.get(repair);
      if (!rows) rowsOf.set(repair, (rows = new Set(repair.rows)));
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
