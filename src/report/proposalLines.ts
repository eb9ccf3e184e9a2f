import { cellRuns, columnName, type Change, type FieldId, type Repair, type Table } from "../core";
import { reportMessages } from "../messages/reportMessages";
import { changeTexts } from "./changeTexts";
import type { ReportContext } from "./reportContext";
import { visibleText } from "./visibleText";

/** One decision: the same change in every row that needs it. */
export interface ProposalLine {
  /** The header over the cells. */
  readonly header: string;
  readonly before: string;
  readonly after: string;
  /** The same side by side, one for each different change: of a repair in several cells there may be several. */
  readonly changes: readonly ChangeTexts[];
  readonly certainty: "certain" | "likely";
  readonly count: number;
  /** Every row the change is for, as runs of cells. */
  readonly cells: string;
}

export interface ChangeTexts {
  readonly before: string;
  readonly after: string;
}

/** Runs of cells shown for one decision; the count beside them is of all. */
const longestCellList = 12;

/** The repairs as decisions, in the order of `proposalOrder`. */
export function proposalLines(
  repairs: readonly Repair[],
  table: Table | undefined,
  context: ReportContext,
): ProposalLine[] {
  const lineOf = proposalLine(table, context);
  return Array.from(proposalOrder(repairs), (number) => lineOf(repairs[number]!));
}

/** The places of repairs in their list, in the order in which they are shown: the certain ones first, those for most rows first. */
export function proposalOrder(repairs: readonly Repair[]): Uint32Array {
  const rank = ({ certainty }: Repair): number => Number(certainty === "likely");
  return Uint32Array.from(repairs, (_, number) => number).sort((a, b) => {
    const [one, other] = [repairs[a]!, repairs[b]!];
    return rank(one) - rank(other) || other.rows.length - one.rows.length || a - b;
  });
}

/** Puts single repairs into words: there may be a million, of which few are looked at. */
export function proposalLine(
  table: Table | undefined,
  { catalogue, language }: ReportContext,
): (repair: Repair) => ProposalLine {
  const messages = reportMessages(language);
  const headerOver = (column: number) => table?.headers.find((header) => header.column === column)?.text;
  const headerOf = (repair: Repair, change: Change) => {
    const field = fieldOf(repair, change, table);
    return visibleText(field === undefined ? headerOver(change.column) : columnName(field, catalogue, table, language));
  };
  const all = <Item>(items: readonly Item[], textOf: (item: Item) => string) =>
    [...new Set(items.map(textOf))].join(" + ");
  return (repair) => {
    const { changes, rows, certainty } = repair;
    const texts = changes.map((change) => changeTexts(change, messages));
    return {
      header: all(changes, (change) => headerOf(repair, change)),
      before: all(texts, ({ before }) => before),
      after: all(texts, ({ after }) => after),
      changes: onceEach(texts),
      certainty,
      count: rows.length,
      cells: all(changes, ({ column, rowOffset }) =>
        cellRuns(column, rowOffset ? rows.map((row) => row + rowOffset) : rows, longestCellList),
      ),
    };
  };
}

function onceEach(texts: readonly ChangeTexts[]): readonly ChangeTexts[] {
  return [...new Map(texts.map((each) => [JSON.stringify([each.before, each.after]), each])).values()];
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
