import type { Reading } from "../rows/reading";
import type { DistinctCell, FieldColumn } from "../rows/table";
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
  const findings: Finding[] = [];
  /** For each code, one more than the index of its rows in `flagged`; 0 where nothing was found. */
  const flagOf = new Uint32Array(column.cells.length);
  const flagged: number[][] = [];
  for (let code = 0; code < column.cells.length; code++) {
    const cell = column.cells[code] as DistinctCell;
    let place: Place | undefined;
    for (const rule of byReading[cell.reading.kind]) {
      const parameters = rule.check(cell, column, context);
      if (!parameters) continue;
      if (!place) {
        const rows: number[] = [];
        flagOf[code] = flagged.push(rows);
        place = cellsPlace(column, cell, rows);
      }
      findings.push(findingOf(rule as Rule, place, parameters));
    }
  }
  if (findings.length === 0) return findings;
  fillRows(flagged, flagOf, column.codes, context.table.rowNumbers);
  return findings.filter(({ place }) => place.kind === "cells" && place.rows.length > 0);
}

function fillRows(
  flagged: readonly number[][],
  flagOf: Uint32Array,
  codes: Uint32Array,
  rowNumbers: readonly number[],
): void {
  for (let index = 0; index < codes.length; index++) {
    const flag = flagOf[codes[index]!]!;
    if (flag > 0) flagged[flag - 1]!.push(rowNumbers[index]!);
  }
}
