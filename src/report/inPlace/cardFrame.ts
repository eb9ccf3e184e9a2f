import {
  addTo,
  cardShape,
  extent,
  nameKey,
  type CardShape,
  type Frameworks,
  type Scorecard,
  type Sheet,
} from "../../core";

/** Where a scorecard stands, as far as its scores are written beside it. */
export interface CardFrame {
  /** The row for our headers beside the card: its own header row, else the row above it; none where the card begins in row 1. */
  readonly headerRow?: number;
  /** The first row that a block beside the card may use, and the card's last row. */
  readonly topRow: number;
  readonly lastRow: number;
  /** The first column beside the card. Under headers that were guessed a blank column is left, so that a later reading guesses no otherwise. */
  readonly firstColumn: number;
  /** The row of each stage's or perspective's own name, by id; not every card has one for each. */
  readonly groupRows: ReadonlyMap<string, number>;
}

export function cardFrame(card: Scorecard, grid: Sheet["grid"], frameworks: Frameworks): CardFrame {
  const { columns, parts, groups } = card;
  const groupRows = rowsOfGroups(card, grid, cardShape(card.kind, frameworks));
  const { first: firstRow, last: lastRow } = extent([
    ...[...parts, ...groups].map(({ place }) => place.row),
    ...groupRows.values(),
  ]);
  const headerRow = columns.headerRow ?? (firstRow > 1 ? firstRow - 1 : undefined);
  const last = Math.max(columns.name, columns.points ?? 0, columns.maximum ?? 0);
  return {
    headerRow,
    topRow: headerRow ?? firstRow,
    lastRow,
    firstColumn: last + (columns.isGuessed || columns.headerRow === undefined ? 2 : 1),
    groupRows,
  };
}

/** The nearest name of a group above its first part; the first one where no part follows. Lines of the plan checklist are none. */
function rowsOfGroups(
  { columns, parts, plan }: Scorecard,
  grid: Sheet["grid"],
  shape: CardShape,
): ReadonlyMap<string, number> {
  const planRows = new Set(plan.filter(({ place }) => place.column === columns.name).map(({ place }) => place.row));
  const named = new Map<string, number[]>();
  grid.rows.forEach((cells, index) => {
    const name = cells[columns.name];
    const row = grid.rowNumbers[index] ?? 0;
    const meaning = typeof name === "string" ? shape.names.get(nameKey(name)) : undefined;
    if (meaning?.role !== shape.groupRole || planRows.has(row)) return;
    addTo(named, meaning.id, row);
  });
  const rows = [...named].map(([id, found]): [string, number] => {
    const ids = new Set(shape.groups.find((group) => group.id === id)?.parts.map((part) => part.id));
    const firstPart = parts.find((part) => ids.has(part.id))?.place.row ?? Infinity;
    return [id, found.filter((row) => row < firstPart).pop() ?? found[0] ?? 0];
  });
  return new Map(rows);
}
