import { addTo } from "../collections/addTo";
import type { Reading } from "../rows/reading";
import type { FieldColumn } from "../rows/table";
import { cellsPlace } from "./cellsPlace";
import type { Finding, Place } from "./finding";
import { findingOf } from "./findingOf";
import type { CellRule, Rule, RuleContext } from "./rule";

/**
 * What the rules about single cells find. A rule is asked once for each distinct value; then one pass over the column
 * gives the flagged values their rows. Findings on one value share its place, so that nothing is kept for a single cell.
 * A value that no service holds (it stood in a row of totals, say) is no finding.
 */
export function cellFindings(rules: readonly Rule[], context: RuleContext): Finding[] {
  const byReading = new Map<Reading["kind"], CellRule[]>();
  for (const rule of rules) {
    if (rule.scope !== "cell") continue;
    for (const kind of rule.on) addTo(byReading, kind, rule);
  }
  return context.table.fields.flatMap((column) => columnFindings(column, byReading, context));
}

function columnFindings(
  column: FieldColumn,
  byReading: ReadonlyMap<Reading["kind"], readonly CellRule[]>,
  context: RuleContext,
): Finding[] {
  const { cells, codes } = column;
  const findings: Finding[] = [];
  /** The rows of each code that stands in a service; undefined where it has no finding. */
  const rowsOf: (number[] | undefined)[] = [];
  for (let service = 0; service < codes.length; service++) {
    const code = codes[service]!;
    const row = context.table.rowNumbers[service]!;
    if (code in rowsOf) {
      rowsOf[code]?.push(row);
      continue;
    }
    const cell = cells[code]!;
    let place: Place | undefined;
    for (const rule of byReading.get(cell.reading.kind) ?? []) {
      const parameters = rule.check(cell, column, context);
      if (!parameters) continue;
      place ??= cellsPlace(column, cell, (rowsOf[code] = [row]));
      findings.push(findingOf(rule as Rule, place, parameters));
    }
    rowsOf[code] ??= undefined;
  }
  return findings;
}
