import { cellRuns, type Change, type Repair, type Table } from "../core";
import { reportMessages } from "../messages/reportMessages";
import type { ReportContext } from "./reportContext";
import { visibleText } from "./visibleText";

/** One decision: the same change in every row that needs it. */
export interface ProposalLine {
  /** The header over the cells. */
  readonly header: string;
  readonly before: string;
  readonly after: string;
  readonly certainty: "certain" | "likely";
  readonly count: number;
  /** Every row the change is for, as runs of cells. */
  readonly cells: string;
}

/** Runs of cells shown for one decision; the count beside them is of all. */
const longestCellList = 12;

/** The repairs as decisions, the certain ones first, those that touch most cells first. */
export function proposalLines(
  repairs: readonly Repair[],
  table: Table | undefined,
  { language }: ReportContext,
): ProposalLine[] {
  const messages = reportMessages(language);
  const headers = new Map(table?.headers.map(({ column, text }) => [column, text]));
  const all = (changes: readonly Change[], textOf: (change: Change) => string) =>
    [...new Set(changes.map(textOf))].join(" + ");
  const lines = repairs.map(({ changes, rows, certainty }): ProposalLine => ({
    header: all(changes, ({ column }) => visibleText(headers.get(column))),
    before: all(changes, ({ from }) => visibleText(from) || messages.blankCell),
    after: all(changes, ({ to }) => visibleText(to) || messages.cleared),
    certainty,
    count: rows.length,
    cells: all(changes, ({ column, rowOffset }) =>
      cellRuns(column, rowOffset ? rows.map((row) => row + rowOffset) : rows, longestCellList),
    ),
  }));
  return lines.sort((a, b) => Number(a.certainty === "likely") - Number(b.certainty === "likely") || b.count - a.count);
}
