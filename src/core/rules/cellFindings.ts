import type { Reading } from "../rows/reading";
import type { FieldColumn } from "../rows/table";
import { cellsPlace } from "./cellsPlace";
import type { Finding, Place } from "./finding";
import { findingOf } from "./findingOf";
import type { CellRule, Rule, RuleContext } from "./rule";

type RulesByReading = Readonly<Record<Reading["kind"], readonly CellRule[]>>;

/**
 * What the rules about single cells find. A rule is asked once for each distinct value; then one pass over the column
 * gives the flagged values their rows. Findings on one value share its place, so that nothing is kept for a single cell.
 * A value that no service holds (it stood in a row of totals, say) is no finding.
 */
export function cellFindings(rules: readonly Rule[], context: RuleContext): Finding[] {
  const asked = (kind: Reading["kind"]) =>
    rules.filter((rule) => rule.scope === "cell" && rule.on.includes(kind)) as CellRule[];
  const byReading: RulesByReading = {
    blank: asked("blank"),
    text: asked("text"),
    year: asked("year"),
    read: asked("read"),
    unreadable: asked("unreadable"),
  };
  return context.table.fields.flatMap((column) => columnFindings(column, byReading, context));
}

function columnFindings(column: FieldColumn, byReading: RulesByReading, context: RuleContext): Finding[] {
  const { cells, codes } = column;
  const findings: Finding[] = [];
  /** The rows of each code with a finding. */
  const rowsOf = new Array<number[] | undefined>(cells.length);
  cells.forEach((cell, code) => {
    let place: Place | undefined;
    for (const rule of byReading[cell.reading.kind]) {
      const parameters = rule.check(cell, column, context);
      if (!parameters) continue;
      place ??= cellsPlace(column, cell, (rowsOf[code] = []));
      findings.push(findingOf(rule as Rule, place, parameters));
    }
  });
  if (findings.length === 0) return findings;
  for (let service = 0; service < codes.length; service++)
    rowsOf[codes[service]!]?.push(context.table.rowNumbers[service]!);
  return findings.filter(({ place }) => place.kind === "cells" && place.rows.length > 0);
}
