import { mergeAreas } from "../../src/host/cells/mergeAreas";
import { addressOf } from "../../src/host/cells/address";
import { overlap } from "../../src/host/cells/overlap";
import type { Area, CellValue, Sheet, SheetFacts, Span } from "../../src/host/sheet";

/** A sheet as both hosts must agree on it: what is equal reads equal. */
export interface PlainSheet {
  readonly name: string;
  /** By address; blanks are left out. */
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly facts: Readonly<Record<keyof SheetFacts, unknown>>;
}

/**
 * Formulas in the same few areas; merges, hidden rows and hidden columns as far as values stand, for that is as far as
 * the port promises them.
 */
export function plainSheet({ name, grid, facts }: Sheet): PlainSheet {
  const cells: Record<string, CellValue> = {};
  let used: Area | undefined;
  Array.from(grid.rowNumbers).forEach((row, index) => {
    grid.rows[index]?.forEach((value, column) => {
      if (value === null || value === undefined) return;
      const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
      cells[addressOf(cell)] = value;
      used = used ? around(used, cell) : cell;
    });
  });
  const within = used;
  return {
    name,
    cells,
    facts: {
      ...facts,
      formulas: mergeAreas(facts.formulas).map(addressOf).sort(),
      merges: facts.merges
        .filter((area) => within && overlap(area, within))
        .map(addressOf)
        .sort(),
      hiddenRows: within ? clipped(facts.hiddenRows, within.firstRow, within.lastRow) : [],
      hiddenColumns: within ? clipped(facts.hiddenColumns, within.firstColumn, within.lastColumn) : [],
      tables: facts.tables.map((table) => `${table.name} ${addressOf(table.area)}`).sort(),
    },
  };
}

function around(one: Area, other: Area): Area {
  return {
    firstRow: Math.min(one.firstRow, other.firstRow),
    lastRow: Math.max(one.lastRow, other.lastRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  };
}

function clipped(spans: readonly Span[], first: number, last: number): string[] {
  return spans
    .map((span) => ({ first: Math.max(span.first, first), last: Math.min(span.last, last) }))
    .filter((span) => span.first <= span.last)
    .map((span) => `${span.first}-${span.last}`);
}
