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
  const judged = rule.conditions.flatMap((condition) => judge(condition, table) ?? []);
  const first = judged[0]?.column;
  if (!first || judged.length < rule.conditions.length) return [];
  const contradicts = servicesThatMeet(judged, table.rowNumbers.length);
  const rowsOf: number[][] = [];
  for (let service = 0; service < contradicts.length; service++)
    if (contradicts[service]) (rowsOf[first.codes[service]!] ??= []).push(table.rowNumbers[service]!);
  const parameters = { fields: rule.conditions.map((condition) => condition.field) };
  return rowsOf.flatMap((rows, code) =>
    findingOf(rule as Rule, cellsPlace(first, first.cells[code]!, rows), parameters),
  );
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

/** For each service, 1 where it meets every condition. */
function servicesThatMeet(judged: readonly JudgedColumn[], services: number): Uint8Array {
  const met = new Uint8Array(services).fill(1);
  for (const { column, meets } of judged)
    for (let service = 0; service < services; service++) met[service]! &= meets[column.codes[service]!]!;
  return met;
}
