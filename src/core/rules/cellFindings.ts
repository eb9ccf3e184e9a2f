import { addTo } from "../collections/addTo";
import type { Reading } from "../rows/reading";
import type { FieldColumn } from "../rows/table";
import { cellsPlace } from "./cellsPlace";
import type { Finding, Place } from "./finding";
import { findingOf } from "./findingOf";
import type { CellRule, Rule, RuleContext } from "./rule";

/**
 * What the rules about single cells find. One pass over a column asks each rule once for each distinct value, and gives
 * the flagged values their rows. Findings on one value share its place, so that nothing is kept for a single cell. A value
 * that no service holds (it stood in a row of totals, say) is no finding.
 */
export function cellFindings(rules: readonly Rule[], context: RuleContext): Finding[] {
  const byReading = new Map<Reading["kind"], CellRule[]>();
  for (const rule of rules) {
    if (rule.scope !== "cell") continue;
    for (const kind of rule.on) addTo(byReading, kind, rule);
  }
  return context.table.fields.flatMap((column) => columnFindings(column, byReading, context));
}

/** What is known of a code that a service was seen to have: that it has no finding, or that it has some. */
const clean = 1;
const flagged = 2;

function columnFindings(
  column: FieldColumn,
  byReading: ReadonlyMap<Reading["kind"], readonly CellRule[]>,
  context: RuleContext,
): Finding[] {
  const { cells, codes } = column;
  const findings: Finding[] = [];
  const seen = new Uint8Array(cells.length);
  /** The rows of each code with a finding. */
  const rowsOf: number[][] = [];
  for (let service = 0; service < codes.length; service++) {
    const code = codes[service]!;
    if (seen[code] === clean) continue;
    const row = context.table.rowNumbers[service]!;
    if (seen[code] === flagged) {
      rowsOf[code]!.push(row);
      continue;
    }
    const cell = cells[code]!;
    let place: Place | undefined;
    seen[code] = clean;
    for (const rule of byReading.get(cell.reading.kind) ?? []) {
      const parameters = rule.check(cell, column, context);
      if (!parameters) continue;
      place ??= cellsPlace(column, cell, (rowsOf[code] = [row]));
      seen[code] = flagged;
      findings.push(findingOf(rule as Rule, place, parameters));
    }
  }
  return findings;
}
