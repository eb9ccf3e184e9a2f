import { countByCode, indexesFrom } from "../collections/byCode";
import { remembered } from "../collections/remembered";
import { matchingKey } from "../text/matchingKey";
import type { FieldParts } from "./columnParts";
import type { ClassifiedRows } from "./rowCollector";
import type { CellValue, Grid } from "./sheet";
import { cellOf, type DistinctCell, type FieldColumn, type ShiftedRow } from "./table";

/** So many answers more must a row give when its cells are read for the columns beside theirs. Ours: no document states it. */
const tellingGain = 4;

/** Services whose cells stand one column beside their headers, by their index. */
export function shiftedRows(
  columns: readonly FieldColumn[],
  parts: readonly FieldParts[],
  rows: ClassifiedRows,
  grid: Grid,
): Map<number, ShiftedRow> {
  const found = new Map<number, ShiftedRow>();
  const unreadable = countUnreadable(columns, rows.services.length);
  const listed = parts.filter(({ field }) => field.kind === "oneOf" || field.kind === "anyOf").map(listedValues);
  for (const service of indexesFrom(tellingGain, unreadable)) {
    const row = rows.services[service]!;
    const cells = grid.rows[row]!;
    const by = ([1, -1] as const).find((each) => tells(cells, listed, each));
    if (by) found.set(service, { row: grid.rowNumbers[row]!, by });
  }
  return found;
}

/** A column with the cells of shifted services unread, whatever they hold. */
export function withoutShifted(column: FieldColumn, shifted: ReadonlyMap<number, ShiftedRow>): FieldColumn {
  if (shifted.size === 0) return column;
  const cells: DistinctCell[] = [...column.cells];
  const unread = new Map<CellValue, number>();
  for (const service of shifted.keys()) {
    const cell = cellOf(column, service);
    const code = unread.get(cell.value) ?? cells.push({ ...cell, reading: { kind: "unreadable", why: "shifted" } }) - 1;
    unread.set(cell.value, code);
    column.codes[service] = code;
  }
  return { ...column, cells };
}

/** For each service, its cells that hold something and no answer. */
function countUnreadable(columns: readonly FieldColumn[], services: number): Uint32Array {
  const counts = new Uint32Array(services);
  for (const { field, cells, codes } of columns) {
    if (field.kind !== "text") countByCode(counts, codes, cells, isUnreadable);
  }
  return counts;
}

function isUnreadable({ reading }: DistinctCell): boolean {
  return reading.kind === "unreadable";
}

interface ListedValues {
  readonly column: number;
  readonly holds: (value: CellValue | undefined) => number;
}

/** 1 for each value of a field, as written or after folding, else 0; remembered, for rows repeat their values. */
function listedValues({ column, lookup }: FieldParts): ListedValues {
  return {
    column,
    holds: remembered((value) => Number(typeof value === "string" && lookup.byKey.has(matchingKey(value)))),
  };
}

/** Whether a row answers so many columns more when each takes the cell `by` columns further on; asked no longer than it may. */
function tells(cells: readonly (CellValue | undefined)[], listed: readonly ListedValues[], by: 1 | -1): boolean {
  let gain = listed.length;
  const mayTell = ({ column, holds }: ListedValues): boolean =>
    (gain += holds(cells[column + by]) - holds(cells[column]) - 1) >= tellingGain;
  return listed.every(mayTell) && gain >= tellingGain;
}
