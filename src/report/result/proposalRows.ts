import type { InventoryAssessment } from "../../core";
import { reportMessages } from "../../messages/reportMessages";
import type { DescribedRow } from "../describedWorkbook";
import { proposalLine, proposalOrder, type CellChange } from "../proposalLines";
import type { ReportContext } from "../reportContext";
import { visibleText } from "../visibleText";

/** Excel's longest text in a cell, in characters, and the runs of cells of which no more fit: each is "A1, " at least. */
const longestText = 32_767;
const mostRuns = Math.ceil(longestText / 4);

/**
 * The proposals of an inventory, a row for each cell of a decision with its own new text, so that the list can be worked
 * through by hand. Cells that are changed together name each other; what a change would lose is remarked.
 */
export function proposalRows(
  { sheet, repairs, table }: InventoryAssessment,
  file: string,
  context: ReportContext,
): DescribedRow[] {
  const lineOf = proposalLine(table, context, mostRuns);
  const words = reportMessages(context.language).certainty;
  return Array.from(proposalOrder(repairs)).flatMap((number) => {
    const repair = repairs[number]!;
    const { changes, certainty, loss } = lineOf(repair);
    return changes.map((change): DescribedRow => ({
      style: "body",
      cells: [
        change.header,
        change.before,
        change.after,
        words[certainty],
        repair.rows.length,
        fitting(change.cells),
        fitting(othersOf(change, changes)) || null,
        loss || null,
        visibleText(sheet),
        file,
      ],
    }));
  });
}

function othersOf(change: CellChange, changes: readonly CellChange[]): string {
  return changes.flatMap((other) => (other === change ? [] : [other.cells])).join(", ");
}

/** Runs of cells that a cell has room for; where there are more, the list ends in "…". */
function fitting(runs: string): string {
  if (runs.length <= longestText) return runs;
  const ending = ", …";
  return runs.slice(0, runs.lastIndexOf(",", longestText - ending.length)) + ending;
}
