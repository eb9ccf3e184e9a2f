import { areaAddress, cellAddress, type CardCell, type CardPlace, type KnownRow } from "../../core";

/** The cells that hold the figures of a group's parts, in the framework's order. */
export interface PartCells {
  readonly id: string;
  /** The least and the most that may stand there. */
  readonly low: number;
  readonly high: number;
  /** More than one where the part stands twice. */
  readonly cells: readonly CardCell[];
}

/** The figures of these parts among the rows of a card. */
export function partCells(
  parts: readonly { readonly id: string; readonly maximum: number }[],
  rows: readonly KnownRow[],
): readonly PartCells[] {
  return parts.map(({ id, maximum }) => ({
    id,
    low: 0,
    high: maximum,
    cells: rows.flatMap((row) => (row.id === id && row.points ? [row.points] : [])),
  }));
}

export function addressOf({ row, column }: CardPlace): string {
  return cellAddress(column, row);
}

/** The one range that holds exactly these cells in their order, one below the other; undefined where there is none. */
export function rangeOf(places: readonly CardPlace[]): string | undefined {
  const [first] = places;
  if (!first || places.some(({ row, column }, index) => column !== first.column || row !== first.row + index))
    return undefined;
  const lastRow = first.row + places.length - 1;
  return areaAddress({ firstRow: first.row, lastRow, firstColumn: first.column, lastColumn: first.column });
}
