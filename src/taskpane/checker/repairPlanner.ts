import type { InventoryAssessment, Repair } from "../../core";
import { proposalLine, type ProposalLine } from "../../report/proposalLines";
import type { ReportContext } from "../../report/reportContext";
import type { PlannedProposal, RepairPlan } from "./checker";
import type { FormulaCells } from "./formulaCells";
import { planRows, type PartUnderWay } from "./planRows";
import type { RowNames } from "./rowNames";
import type { SheetCells } from "./sheetCells";
import { writtenCells, type WrittenCells } from "./writtenCells";

/** Cells that one part of a plan holds, about: so many cross between threads in a moment. */
const cellsOfPart = 20_000;

/** What a plan is made from. */
export interface PlanSources {
  readonly assessment: InventoryAssessment;
  readonly cells: SheetCells;
  readonly names: RowNames;
  readonly isFormula: FormulaCells;
  readonly isCovered: (row: number, column: number) => boolean;
  readonly context: ReportContext;
}

/** Plans accepted proposals, in parts: `from` is 0, or the `next` of the part before. */
export type RepairPlanner = (proposals: readonly number[] | "certain", from: number) => RepairPlan;

/** Where a plan has got to. */
interface Cursor {
  /** The proposals asked for, as one text. */
  readonly asked: string;
  readonly ids: readonly number[];
  readonly written: WrittenCells;
  /** The next proposal (its place in `ids`), and the next of its rows. */
  proposal: number;
  row: number;
  /** Rows of proposals planned so far: the number by which the next part is asked for. */
  planned: number;
}

export function repairPlanner(sources: PlanSources): RepairPlanner {
  const { repairs } = sources.assessment;
  let last: Cursor | undefined;
  return (proposals, from) => {
    const asked = JSON.stringify(proposals);
    const begin = (): Cursor => {
      const ids = proposals === "certain" ? certainIds(repairs) : proposals;
      return { asked, ids, written: writtenCells(), proposal: 0, row: 0, planned: 0 };
    };
    const cursor = last?.asked === asked && last.planned <= from && from > 0 ? last : begin();
    last = cursor;
    while (cursor.planned < from && cursor.proposal < cursor.ids.length) nextPart(cursor, sources);
    if (cursor.planned !== from) throw new RangeError(`No part of the plan begins at ${from}`);
    return nextPart(cursor, sources);
  };
}

function certainIds(repairs: readonly Repair[]): number[] {
  return repairs.flatMap(({ certainty }, id) => (certainty === "certain" ? [id] : []));
}

function nextPart(cursor: Cursor, sources: PlanSources): RepairPlan {
  const { ids, written } = cursor;
  const { repairs, table } = sources.assessment;
  const lineOf = proposalLine(table, sources.context);
  const proposals: PlannedProposal[] = [];
  const part: PartUnderWay = { changes: [], leftOut: [], written };
  const { changes, leftOut } = part;
  while (cursor.proposal < ids.length && changes.length + leftOut.length < cellsOfPart) {
    const id = ids[cursor.proposal]!;
    const repair = repairs[id];
    if (!repair) throw new RangeError(`No proposal ${id}`);
    const room = Math.ceil((cellsOfPart - changes.length) / repair.changes.length);
    const rows = repair.rows.slice(cursor.row, cursor.row + room);
    const before = changes.length;
    planRows(id, repair, rows, part, sources);
    const cells = changes.length - before;
    if (cells > 0) proposals.push(plannedProposal(id, lineOf(repair), cells));
    cursor.row += rows.length;
    cursor.planned += rows.length;
    if (cursor.row < repair.rows.length) continue;
    cursor.proposal += 1;
    cursor.row = 0;
  }
  const isDone = cursor.proposal >= ids.length;
  return { proposals, changes, cells: changes.length, leftOut, ...(!isDone && { next: cursor.planned }) };
}

function plannedProposal(id: number, line: ProposalLine, cells: number): PlannedProposal {
  const { header, before, after, changes } = line;
  return { id, header, before, after, changes, cells };
}
