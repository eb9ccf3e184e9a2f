import type { Reading } from "../rows/reading";
import { fieldColumn, type FieldColumn, type Table } from "../rows/table";
import { cellsPlace } from "./cellsPlace";
import type { Finding } from "./finding";
import { findingOf } from "./findingOf";
import type { Condition, Rule, RuleContext, ServiceRule } from "./rule";

/**
 * The services that contradict themselves. Every condition is judged once for each distinct value of its column; one pass
 * over a column then tells each service for which rules (a bit each, 32 at most) it still holds. A rule about a column that the table
 * lacks finds nothing.
 */
export function serviceFindings(rules: readonly Rule[], { table }: RuleContext): Finding[] {
  const asked = rules.flatMap((rule) =>
    rule.scope === "service" && rule.conditions.every(({ field }) => fieldColumn(table, field)) ? rule : [],
  );
  const met = new Uint32Array(table.rowNumbers.length).fill(-1);
  for (const column of table.fields) {
    if (!asked.some(({ conditions }) => conditions.some(({ field }) => field === column.field.id))) continue;
    const meets = Uint32Array.from(column.cells, ({ reading }) => rulesMet(asked, column, reading));
    keepMet(met, column.codes, meets);
  }
  return asked.flatMap((rule, at) => findingsOf(rule, 1 << at, met, table));
}

/** Leaves each service the rules that its value of one more column meets. */
function keepMet(met: Uint32Array, codes: Uint32Array, meets: Uint32Array): void {
  for (let service = 0; service < met.length; service++) met[service]! &= meets[codes[service]!]!;
}

/** The rules, by their bits, of which no condition about this column fails. */
function rulesMet(rules: readonly ServiceRule[], { field }: FieldColumn, reading: Reading): number {
  return rules.reduce((bits, { conditions }, at) => {
    const isMet = conditions.every((condition) => condition.field !== field.id || answers(reading, condition));
    return isMet ? bits | (1 << at) : bits;
  }, 0);
}

/** A finding for each value of the rule's first column, with the rows in which it contradicts. */
function findingsOf(rule: ServiceRule, bit: number, met: Uint32Array, table: Table): Finding[] {
  const fields = rule.conditions.map((condition) => condition.field);
  const first = fieldColumn(table, fields[0]!)!;
  return rowsByCode(bit, met, first.codes, table.rowNumbers).flatMap((rows, code) =>
    findingOf(rule as Rule, cellsPlace(first, first.cells[code]!, rows), { fields }),
  );
}

/** For each code the rows of the services that still hold a rule. */
function rowsByCode(bit: number, met: Uint32Array, codes: Uint32Array, rowNumbers: Uint32Array): number[][] {
  const rows: number[][] = [];
  for (let service = 0; service < met.length; service++)
    if (met[service]! & bit) (rows[codes[service]!] ??= []).push(rowNumbers[service]!);
  return rows;
}

/** Whether a reading meets a condition; what is blank or unreadable meets none. */
function answers(reading: Reading, { value, alone }: Condition): boolean {
  if (value === undefined) return reading.kind === "read" || reading.kind === "year";
  if (reading.kind !== "read") return false;
  return alone ? reading.values.every((each) => each === value) : reading.values.includes(value);
}
