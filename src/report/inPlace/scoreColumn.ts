import type { DescribedCell } from "../describedWorkbook";
import type { CardFrame } from "./cardFrame";
import { addressOf } from "./figureCells";
import type { ScoreCell } from "./scoreEdit";

/** The column of scores beside a card: its cells, and where the score of each group stands in it. */
export interface ScoreColumn {
  readonly cells: readonly ScoreCell[];
  /** By group id; none for a group whose name has no row of its own. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** A header over the score of each stage or perspective, in the row of its own name. */
export function scoreColumn<Group extends { readonly id: string }>(
  column: number | undefined,
  { headerRow, groupRows }: CardFrame,
  header: string,
  groups: readonly Group[],
  scoreOf: (group: Group) => DescribedCell,
): ScoreColumn {
  const cells: ScoreCell[] = [];
  const addresses = new Map<string, string>();
  if (column === undefined || headerRow === undefined) return { cells, addresses };
  cells.push({ row: headerRow, column, value: header });
  for (const group of groups) {
    const row = groupRows.get(group.id);
    if (row === undefined) continue;
    cells.push({ row, column, value: scoreOf(group), format: "score" });
    addresses.set(group.id, addressOf({ row, column }));
  }
  return { cells, addresses };
}

/** The rows that get a score beside the card: none where no row is left for the header above them. */
export function scoreRows(
  { headerRow, groupRows }: CardFrame,
  groups: readonly { readonly id: string }[],
): readonly number[] {
  return headerRow === undefined ? [] : groups.flatMap(({ id }) => groupRows.get(id) ?? []);
}
