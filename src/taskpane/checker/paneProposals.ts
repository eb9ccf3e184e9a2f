import { rowRuns, type Area, type Repair } from "../../core";
import { findingWords } from "../../report/findingWords";
import { proposalLine, proposalOrder } from "../../report/proposalLines";
import type { ProposalNumbers } from "../../report/proposals";
import type { ReportContext } from "../../report/reportContext";
import type { InventoryAssessment } from "../../core";
import type { CheckedSheet, PaneProposal, ProposalTotal } from "./checker";

/** The proposals of an inventory: their order and totals at once, their words as they are asked for. An id is the repair's place in the assessment. */
export interface PaneProposals {
  readonly totals: CheckedSheet["proposalTotals"];
  readonly page: (from: number, count: number) => PaneProposal[];
}

export function paneProposals(
  assessment: InventoryAssessment,
  context: ReportContext,
  proposalOf: ProposalNumbers,
): PaneProposals {
  const { repairs, table } = assessment;
  const order = proposalOrder(repairs);
  const lineOf = proposalLine(table, context);
  const inWords = findingWords(assessment, context, (finding, row) => repairs[proposalOf(finding, row) ?? -1]);
  const inPane = (id: number): PaneProposal => {
    const repair = repairs[id]!;
    const area = firstArea(repair);
    const { loss, ...line } = lineOf(repair);
    const why = [inWords(repair.finding).text, loss].filter(Boolean).join(" ");
    return { id, ...line, why, ...(area && { area }) };
  };
  return {
    totals: { certain: totalOf(repairs, "certain"), likely: totalOf(repairs, "likely") },
    page: (from, count) => Array.from(order.subarray(from, from + count), inPane),
  };
}

export const noProposals: PaneProposals = {
  totals: { certain: { decisions: 0, cells: 0 }, likely: { decisions: 0, cells: 0 } },
  page: () => [],
};

function totalOf(repairs: readonly Repair[], certainty: Repair["certainty"]): ProposalTotal {
  let decisions = 0;
  let cells = 0;
  for (const repair of repairs) {
    if (repair.certainty !== certainty) continue;
    decisions += 1;
    cells += cellsOf(repair);
  }
  return { decisions, cells };
}

function cellsOf({ rows, changes }: Repair): number {
  return rows.length * changes.length;
}

function firstArea({ rows, changes }: Repair): Area | undefined {
  const [change] = changes;
  const [run] = rowRuns(rows, 1);
  if (!change || !run) return undefined;
  const { column, rowOffset } = change;
  return {
    firstRow: run.first + rowOffset,
    lastRow: run.last + rowOffset,
    firstColumn: column,
    lastColumn: column,
  };
}
