import { addTo } from "../collections/addTo";
import { enterByCode } from "../collections/byCode";
import type { Reading } from "../rows/reading";
import type { FieldColumn } from "../rows/table";
import { cellsPlace } from "./cellsPlace";
import type { Finding, Place } from "./finding";
import { findingOf } from "./findingOf";
import type { CellRule, Rule, RuleContext } from "./rule";

/**
 * What the rules about single cells find. Each rule is asked once for each distinct value of a column; one pass then gives
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

function columnFindings(
  column: FieldColumn,
  byReading: ReadonlyMap<Reading["kind"], readonly CellRule[]>,
  context: RuleContext,
): Finding[] {
  const { cells, codes } = column;
  const { rowNumbers } = context.table;
  const findings: Finding[] = [];
  /** The rows of each value with a finding. */
  const rowsOf = new Array<number[]>(cells.length);
  for (let code = 0; code < cells.length; code++) {
    const cell = cells[code]!;
    let place: Place | undefined;
    for (const rule of byReading.get(cell.reading.kind) ?? []) {
      const parameters = rule.check(cell, column, context);
      if (parameters)
        findings.push(findingOf(rule as Rule, (place ??= cellsPlace(column, cell, (rowsOf[code] = []))), parameters));
    }
  }
  enterByCode(rowsOf, codes, rowNumbers);
  return findings.filter(({ place }) => place.kind === "cells" && place.rows.length > 0);
}
