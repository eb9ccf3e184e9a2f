import { rowRuns, type FieldId } from "../../core";
import type { Json } from "../../host/sheet";
import type { JournalCell } from "./journal";
import { noWitness } from "./witness";

/**
 * Cells of one repair as they are kept: the changes once, then the rows they were made for and those rows' witnesses.
 * `changes`: [rows below the target, column, from, to, field or null]. `rows`: the targets as runs,
 * "2:15,20". `witnesses`: those of the targets, one after the other.
 */
export interface KeptPart {
  readonly changes: readonly KeptChange[];
  readonly rows: string;
  readonly witnesses: string;
}

export type KeptChange = readonly [
  offset: number,
  column: number,
  from: Json,
  to: string | number | null,
  field: FieldId | null,
];

/** Equal changes of many rows are kept once. */
export function keptCells(cells: readonly JournalCell[]): KeptPart[] {
  const byTarget = new Map<number, JournalCell[]>();
  for (const cell of cells) addTo(byTarget, cell.target, cell);
  const alike = new Map<string, number[]>();
  for (const [target, own] of byTarget) addTo(alike, JSON.stringify(own.map(keptChange)), target);
  return Array.from(alike, ([text, unordered]) => {
    const targets = [...unordered].sort((a, b) => a - b);
    const rows = rowRuns(targets).map(({ first, last }) => (first === last ? `${first}` : `${first}:${last}`));
    const witnesses = targets.map((target) => byTarget.get(target)?.[0]?.witness || noWitness);
    return { changes: JSON.parse(text) as KeptChange[], rows: rows.join(","), witnesses: witnesses.join("") };
  });
}

function keptChange({ row, target, column, from, to, field }: JournalCell): KeptChange {
  return [row - target, column, from as Json, to, field ?? null];
}

function addTo<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
