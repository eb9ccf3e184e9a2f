import {
  cellRuns,
  columnName,
  droppedText,
  groupBy,
  type Change,
  type FieldId,
  type Repair,
  type Table,
} from "../core";
import { reportMessages } from "../messages/reportMessages";
import { changeTexts } from "./changeTexts";
import type { ReportContext } from "./reportContext";
import { visibleText } from "./visibleText";

/** One decision: the same changes in every row that needs them. */
export interface ProposalLine {
  /** What its cells become, each as it alone will be; made together or not at all. */
  readonly changes: readonly CellChange[];
  readonly certainty: "certain" | "likely";
  /** Cells that it writes. */
  readonly count: number;
  /** The headers, texts and cells of all changes in one line, each different one once. */
  readonly header: string;
  readonly before: string;
  readonly after: string;
  readonly cells: string;
  /** What of the cell's text would be lost, in a sentence; "" where nothing is. */
  readonly loss: string;
}

/** What a decision writes into one cell of each of its rows. */
export interface CellChange extends ChangeTexts {
  /** The header over the cells. */
  readonly header: string;
  /** Every row the change is for, as runs of cells. */
  readonly cells: string;
}

export interface ChangeTexts {
  readonly before: string;
  readonly after: string;
}

/** Runs of cells shown for one change; the count beside them is of all. */
const longestCellList = 12;

/** The first repairs as decisions, at most so many, in the order of `proposalOrder`. */
export function proposalLines(
  repairs: readonly Repair[],
  table: Table | undefined,
  context: ReportContext,
  most = repairs.length,
): ProposalLine[] {
  const lineOf = proposalLine(table, context);
  return Array.from(proposalOrder(repairs).subarray(0, most), (number) => lineOf(repairs[number]!));
}

/** The places of repairs in their list, in the order in which they are shown: the certain ones first, those for most rows first. */
export function proposalOrder(repairs: readonly Repair[]): Uint32Array {
  const byRank = groupBy(repairs.keys(), (number) => rankOf(repairs[number]!));
  const groups = [...byRank].sort(([one], [other]) => one - other);
  return Uint32Array.from(groups.flatMap(([, numbers]) => numbers));
}

/** More rows than any sheet has. */
const mostRows = 2 ** 21;

const rankOf = ({ certainty, rows }: Repair): number => (certainty === "likely" ? mostRows : 0) - rows.length;

/**
 * Puts single repairs into words: there may be a million, of which few are looked at. Cells are named in so many runs, then
 * with "…".
 */
export function proposalLine(
  table: Table | undefined,
  { catalogue, language }: ReportContext,
  mostRuns = longestCellList,
): (repair: Repair) => ProposalLine {
  const messages = reportMessages(language);
  const headerOver = (column: number) => table?.headers.find((header) => header.column === column)?.text;
  const headerOf = (repair: Repair, change: Change) => {
    const field = fieldOf(repair, change, table);
    return visibleText(field === undefined ? headerOver(change.column) : columnName(field, catalogue, table, language));
  };
  return (repair) => {
    const { rows, certainty } = repair;
    const changes = repair.changes.map((change) => ({
      header: headerOf(repair, change),
      ...changeTexts(change, messages),
      cells: cellRuns(change.column, rowsOf(change, rows), mostRuns),
    }));
    const dropped = droppedText(repair);
    const all = (part: keyof CellChange) => [...new Set(changes.map((change) => change[part]))].join(" + ");
    return {
      changes,
      certainty,
      count: rows.length * changes.length,
      header: all("header"),
      before: all("before"),
      after: all("after"),
      cells: all("cells"),
      loss: dropped && messages.loss(visibleText(dropped)),
    };
  };
}

function rowsOf({ rowOffset }: Change, rows: readonly number[]): readonly number[] {
  return rowOffset ? rows.map((row) => row + rowOffset) : rows;
}

/**
 * The field whose cell a change writes; undefined where the column's own header names it. Under a header printed again the
 * finding's cell stands in another column; of two fields fused in it, it is the one that keeps the cell.
 */
function fieldOf({ finding }: Repair, { column, from }: Change, table?: Table): FieldId | undefined {
  const { place } = finding;
  if (place.kind !== "cells" || place.column !== column) return undefined;
  if (finding.rule !== "fusedCell" || finding.parameters.fused === "no") return place.field;
  const keepsIt = table?.fields.find(({ cells }) =>
    cells.some((cell) => cell.column === column && cell.value === from && cell.fused === "no"),
  );
  return keepsIt?.field.id;
}
