import { addTo } from "../collections/addTo";
import { countBelow } from "../collections/countBelow";
import { remembered } from "../collections/remembered";
import type { FindingOf } from "../rules/finding";
import type { CellValue } from "../rows/sheet";
import { cellOf } from "../rows/table";
import type { Change } from "./repair";
import type { RepairContext, RepairDraft } from "./repairDraft";
import { valueAt } from "./valueAt";

/**
 * Writes what was wrapped over several rows into the first of them and clears the others: no word or number is lost, only
 * scraps of punctuation. Below an answer that reads, what would spoil it stays where it is. Nothing where a cell holds what cannot be joined (an error, a yes or no of Excel's own). Only likely:
 * a row with nothing but a name may be a service that nobody has filled in.
 */
export function joinWrapped({ parameters }: FindingOf<"wrappedRow">, context: RepairContext): RepairDraft | undefined {
  return draftsIn(context)(parameters.of);
}

/** One draft for all rows of a service: there is a finding for each of them. */
const draftsIn = remembered((context: RepairContext) => {
  const rowsOf = new Map<number, number[]>();
  for (const odd of context.table.oddRows) if (odd.kind === "continuation") addTo(rowsOf, odd.of, odd.row);
  return remembered((of: number) =>
    joinedRows(
      of,
      [of, ...(rowsOf.get(of) ?? [])].sort((a, b) => a - b),
      context,
    ),
  );
}, new WeakMap());

function joinedRows(of: number, rows: readonly number[], { table, sheet }: RepairContext): RepairDraft | undefined {
  const service = countBelow(table.rowNumbers, of);
  if (table.rowNumbers[service] !== of) return undefined;
  const cells = table.fields.map((field) => cellOf(field, service));
  const changes: Change[] = [];
  for (const { column } of table.headers) {
    const values = rows.map((row) => valueAt(sheet.grid, row, column));
    const own = valueAt(sheet.grid, of, column);
    const cleared = rows.flatMap((row, at): Change[] => {
      const from = values[at]!;
      return row === of || from === null || from === "" ? [] : [{ column, rowOffset: row - of, from, to: null }];
    });
    if (cleared.length === 0) continue;
    if (!values.every(isJoinable)) return undefined;
    const cell = cells.find((each) => each.column === column);
    const to = cell?.joined ?? joinedText(values);
    if (to !== own && !cell?.joined && cell?.reading.kind === "read") continue;
    if (to !== own) changes.push({ column, rowOffset: 0, from: own, to });
    for (const change of cleared) changes.push(change);
  }
  return { certainty: "likely", rows: [of], changes };
}

type Joinable = string | number | null;

function isJoinable(value: CellValue): value is Joinable {
  return value === null || typeof value === "string" || typeof value === "number";
}

/** The values that say something, one after the other; a single one stays what it is. */
function joinedText(values: readonly Joinable[]): Joinable {
  const telling = values.filter((value) => value !== null && /[\p{L}\p{N}]/u.test(String(value)));
  const [only = null, another] = telling;
  return another === undefined ? only : telling.map((value) => String(value).trim()).join(" ");
}
