import type { Area } from "../../core";

/** Rows of one severity, both ends included. */
export interface Run {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly grave: number;
}

/** Columns (both ends included) that are marked alike; their runs ascend and do not touch. */
export interface Strip {
  readonly first: number;
  readonly last: number;
  readonly runs: readonly Run[];
}

export interface MarkedArea extends Area {
  readonly grave: number;
}

/** Rectangles that cover the runs and no other cell: equal runs of neighbouring strips (given from left to right) are one. */
export function mergeStrips(strips: readonly Strip[]): MarkedArea[] {
  const areas: { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number; grave: number }[] = [];
  /** The areas that end with the strip before, by their first row: runs of one strip never begin in the same row. */
  let open = new Map<number, (typeof areas)[number]>();
  for (const { first, last, runs } of strips) {
    const ending = new Map<number, (typeof areas)[number]>();
    for (const run of runs) {
      const left = open.get(run.firstRow);
      const isSame = left?.lastRow === run.lastRow && left.grave === run.grave && left.lastColumn === first - 1;
      const area = isSame ? left : { ...run, firstColumn: first, lastColumn: last };
      if (isSame) area.lastColumn = last;
      else areas.push(area);
      ending.set(run.firstRow, area);
    }
    open = ending;
  }
  return areas;
}
