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

type OpenArea = { -readonly [K in keyof MarkedArea]: MarkedArea[K] };

/** Rectangles that cover the runs and no other cell: equal runs of neighbouring strips (given from left to right) are one. */
export function mergeStrips(strips: readonly Strip[]): MarkedArea[] {
  const areas: OpenArea[] = [];
  /** The areas that end with the strip before; like its runs, they ascend. */
  let open: OpenArea[] = [];
  for (const { first, last, runs } of strips) {
    const ending: OpenArea[] = [];
    let next = 0;
    for (const { firstRow, lastRow, grave } of runs) {
      while (next < open.length && open[next]!.firstRow < firstRow) next++;
      const left = open[next];
      if (
        left?.firstRow === firstRow &&
        left.lastRow === lastRow &&
        left.grave === grave &&
        left.lastColumn === first - 1
      ) {
        left.lastColumn = last;
        ending.push(left);
        continue;
      }
      const area = { firstRow, lastRow, firstColumn: first, lastColumn: last, grave };
      areas.push(area);
      ending.push(area);
    }
    open = ending;
  }
  return areas;
}
