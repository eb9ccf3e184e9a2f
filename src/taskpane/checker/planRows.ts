import { addTo, cellRuns, isDateText, type Change, type FieldId, type Repair, type Table } from "../../core";
import { checkerMessages } from "../../messages/checkerMessages";
import type { MessageLanguage } from "../../messages/language";
import type { LeftOut, PlannedChange } from "./checker";
import type { PlanSources } from "./repairPlanner";
import type { WrittenCells } from "./writtenCells";

/** Runs of cells named for what is left out; the count beside them is of all. */
const longestCellList = 12;

type Reason = LeftOut["why"];

/** A part of a plan that is being made. */
export interface PartUnderWay {
  readonly changes: PlannedChange[];
  readonly leftOut: LeftOut[];
  readonly written: WrittenCells;
}

/**
 * Adds the changes of one repair in some of its rows to a plan. A repair's changes in one row are made together or not at
 * all; of two accepted proposals that write one cell, the first writes it.
 */
export function planRows(
  proposal: number,
  repair: Repair,
  rows: readonly number[],
  { changes, leftOut, written }: PartUnderWay,
  sources: PlanSources,
): void {
  const { table } = sources.assessment;
  const isHeader = repair.finding.place.kind === "column";
  const fields = repair.changes.map((change) => fieldOver(change, table));
  const against = new Map<Reason, number[]>();
  for (const target of rows) {
    const why = reasonAgainst(repair.changes, target, written, sources);
    if (why) {
      addTo(against, why, target);
      continue;
    }
    const witness = isHeader ? "" : sources.names.witnessAt(target);
    repair.changes.forEach(({ column, rowOffset, from, to }, at) => {
      const row = target + rowOffset;
      const field = fields[at];
      written.add(row, column);
      changes.push({ proposal, row, column, from, to, target, witness, ...(field !== undefined && { field }) });
    });
  }
  for (const [why, left] of against) leftOut.push(leftOutOf(proposal, repair, why, left, sources.context.language));
}

function reasonAgainst(
  changes: readonly Change[],
  target: number,
  written: WrittenCells,
  { cells, isFormula, isCovered }: PlanSources,
): Reason | undefined {
  for (const { column, rowOffset, from } of changes) {
    const row = target + rowOffset;
    if (cells.valueAt(row, column) !== from) return "changed";
    if (isFormula(row, column)) return "formula";
    if (isCovered(row, column)) return "merged";
    if (isDateText(from)) return "date";
    if (written.has(row, column)) return "overlap";
  }
  return undefined;
}

/** The field that the header has over a column: under a header printed again another may stand in it, but the column is the same. */
function fieldOver({ column }: Change, table: Table | undefined): FieldId | undefined {
  const match = table?.headers.find((header) => header.column === column)?.match;
  return match?.kind === "field" ? match.field.id : undefined;
}

function leftOutOf(
  proposal: number,
  { changes }: Repair,
  why: Reason,
  rows: readonly number[],
  language: MessageLanguage,
): LeftOut {
  const count = rows.length * changes.length;
  const runs = changes.map(({ column, rowOffset }) =>
    cellRuns(column, rowOffset ? rows.map((row) => row + rowOffset) : rows, longestCellList),
  );
  const cells = runs.join(", ");
  return { proposal, why, count, cells, text: checkerMessages(language).leftOut[why](count, cells) };
}
