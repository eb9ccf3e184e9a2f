import type { Catalogue } from "../catalogue/catalogue";
import { addTo } from "../collections/addTo";
import { enterByCode } from "../collections/byCode";
import type { Reading } from "../rows/reading";
import type { FieldColumn } from "../rows/table";
import { cellsPlace, type CellsPlace } from "./cellsPlace";
import type { Finding } from "./finding";
import { findingOf } from "./findingOf";
import type { CellRule, Rule, RuleContext } from "./rule";

/**
 * What the rules about single cells find. Each rule is asked once for each distinct value of a column; one pass then gives
 * the flagged values their rows. Findings on one value share its place, so that nothing is kept for a single cell. A value
 * that no service holds (it stood in a row of totals, say) is no finding.
 */
export function cellFindings(rules: readonly Rule[], { catalogue, table }: RuleContext): Finding[] {
  const byReading = new Map<Reading["kind"], CellRule[]>();
  for (const rule of rules) {
    if (rule.scope !== "cell") continue;
    for (const kind of rule.on) addTo(byReading, kind, rule);
  }
  return table.fields.flatMap((column) => columnFindings(column, byReading, catalogue, table.rowNumbers));
}

function columnFindings(
  column: FieldColumn,
  byReading: ReadonlyMap<Reading["kind"], readonly CellRule[]>,
  catalogue: Catalogue,
  rowNumbers: Uint32Array,
): Finding[] {
  const { cells, codes } = column;
  const findings: (Finding & { readonly place: CellsPlace })[] = [];
  /** The rows of each value with a finding. */
  const rowsOf = new Array<number[]>(cells.length);
  for (let code = 0; code < cells.length; code++) {
    const cell = cells[code]!;
    let place: CellsPlace | undefined;
    for (const rule of byReading.get(cell.reading.kind) ?? []) {
      const parameters = rule.check(cell, column, catalogue);
      if (parameters)
        findings.push(findingOf(rule as Rule, (place ??= cellsPlace(column, cell, (rowsOf[code] = []))), parameters));
    }
  }
  enterByCode(rowsOf, codes, rowNumbers);
  return findings.filter(({ place }) => place.rows.length > 0);
}
