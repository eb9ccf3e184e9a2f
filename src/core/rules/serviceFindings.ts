import type { Reading } from "../rows/reading";
import { fieldColumn, type FieldColumn, type Table } from "../rows/table";
import { cellsPlace } from "./cellsPlace";
import type { Finding } from "./finding";
import { findingOf } from "./findingOf";
import type { Condition, Rule, RuleContext, ServiceRule } from "./rule";

/**
 * The services that contradict themselves. Each condition is judged once for each distinct value of its column; one pass
 * over the services then looks for those that meet all. A rule about a column that the table lacks finds nothing.
 */
export function serviceFindings(rules: readonly Rule[], context: RuleContext): Finding[] {
  return rules.flatMap((rule) => (rule.scope === "service" ? contradictions(rule, context.table) : []));
}

/** A condition on the column it is about: 1 for each value (by code) that meets it. */
interface JudgedColumn {
  readonly column: FieldColumn;
  readonly meets: Uint8Array;
}

function contradictions(rule: ServiceRule, table: Table): Finding[] {
  const judged = rule.conditions.map((condition) => judge(condition, table));
  const first = judged[0]?.column;
  if (!first || judged.some((each) => !each?.meets.includes(1))) return [];
  const rowsOf = new Map<number, number[]>();
  for (const index of servicesThatMeet(judged as JudgedColumn[], table.rowNumbers.length)) {
    const code = first.codes[index] ?? 0;
    const rows = rowsOf.get(code) ?? [];
    rowsOf.set(code, rows);
    rows.push(table.rowNumbers[index] ?? 0);
  }
  const parameters = { fields: rule.conditions.map((condition) => condition.field) };
  return [...rowsOf].flatMap(([code, rows]) => {
    const cell = first.cells[code];
    return cell ? [findingOf(rule as Rule, cellsPlace(first, cell, rows), parameters)] : [];
  });
}

function judge(condition: Condition, table: Table): JudgedColumn | undefined {
  const column = fieldColumn(table, condition.field);
  return column && { column, meets: Uint8Array.from(column.cells, (cell) => Number(answers(cell.reading, condition))) };
}

/** Whether a reading meets a condition; what is blank or unreadable meets none. */
function answers(reading: Reading, { value, alone }: Condition): boolean {
  if (value === undefined) return reading.kind === "read" || reading.kind === "year";
  if (reading.kind !== "read") return false;
  return alone ? reading.values.every((each) => each === value) : reading.values.includes(value);
}

/** The indexes of the services that meet every condition: each condition looks only at those that the ones before it left. */
function servicesThatMeet(judged: readonly JudgedColumn[], count: number): Uint32Array {
  let services = new Uint32Array(0);
  judged.forEach(({ column: { codes }, meets }, at) => {
    const candidates = services;
    const left = new Uint32Array(at === 0 ? count : candidates.length);
    let met = 0;
    for (let each = 0; each < left.length; each++) {
      const index = at === 0 ? each : candidates[each]!;
      if (meets[codes[index]!]) left[met++] = index;
    }
    services = left.subarray(0, met);
  });
  return services;
}
