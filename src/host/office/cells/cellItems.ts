import { addressOf } from "../../cells/address";
import { HostFailure, type CellWrite, type HostProblem } from "../../sheet";
import type { WriteItem } from "../writing/writeItem";
import { cellRuns } from "./cellRuns";
import type { Apostrophe } from "./excelInput";
import { type Misread, runItem } from "./runItem";

/** Cells to be written, and what comes of it. */
export interface WrittenCells {
  readonly items: readonly WriteItem[];
  /** After writing: what Excel took for something else, written again in the other way. */
  readonly again: () => WrittenCells;
  /** Throws when cells still hold something else. */
  readonly settle: () => void;
}

export function cellItems(cells: readonly CellWrite[], apostrophe: Apostrophe = "guarded"): WrittenCells {
  const misread: Misread[] = [];
  return {
    items: cellRuns(cells).map((run) => runItem(run, apostrophe, (cell) => misread.push(cell))),
    again: () => {
      const kept = misread.filter(({ cell: { value }, found }) => typeof value === "string" && found === `'${value}`);
      const taken = misread.filter((one) => !kept.includes(one));
      return joined(cellItems(cellsOf(taken), "always"), cellItems(cellsOf(kept), "never"));
    },
    settle: () => {
      const [first] = misread;
      if (first) throw new HostFailure(writtenOtherwise(first));
    },
  };
}

function cellsOf(misread: readonly Misread[]): CellWrite[] {
  return misread.map(({ cell }) => cell);
}

function joined(one: WrittenCells, other: WrittenCells): WrittenCells {
  return {
    items: [...one.items, ...other.items],
    again: () => joined(one.again(), other.again()),
    settle: () => {
      one.settle();
      other.settle();
    },
  };
}

function writtenOtherwise({ cell: { row, column }, found }: Misread): HostProblem {
  const location = addressOf({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  return { kind: "other", code: "WrittenOtherwise", message: `The cell now holds ${JSON.stringify(found)}.`, location };
}
