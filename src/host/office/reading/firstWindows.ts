/** A part of the sheet that is read before its size is known; `corner` is its first cell. */
export interface FirstWindow {
  readonly corner: string;
  readonly window: string;
}

/** The windows' columns: A–L, as many as an inventory has, and M–AJ beside them. */
export const tallColumns = 12;
export const flatColumns = 24;

/** 60,000 cells read 5,100 rows of an inventory at once: 5,000 services and what stands around them. */
const tallShare = 1.02;
const flatRowsPerCell = 1 / 100;

export function tallRows(cells: number): number {
  return Math.floor((cells * tallShare) / tallColumns);
}

export function flatRows(cells: number): number {
  return Math.ceil(cells * flatRowsPerCell);
}

/** A tall window and a flat one beside it: most sheets lie in them whole. */
export function firstWindows(cells: number): FirstWindow[] {
  return [
    { corner: "A1", window: `A1:L${tallRows(cells)}` },
    { corner: "M1", window: `M1:AJ${flatRows(cells)}` },
  ];
}
