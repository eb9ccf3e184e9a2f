import { gapsIn } from "../../cells/gapsIn";
import { joinSpans } from "../../cells/joinSpans";
import { mergeAreas } from "../../cells/mergeAreas";
import type { Area, SheetFacts, SheetReading, SheetTable, Span } from "../../sheet";
import type { FirstReading } from "./askFirst";
import type { CellBlock } from "./cellBlock";

/** Rows or columns that were read, and those of them in which a cell shows. */
interface SeenLines {
  readonly read: Span[];
  readonly shown: Span[];
}

/** Gathers a sheet's facts while its cells come in, piece by piece. */
export class FactCollector {
  private readonly formulas: Area[] = [];
  private readonly rows: SeenLines = { read: [], shown: [] };
  private readonly columns: SeenLines = { read: [], shown: [] };

  constructor(private readonly first: FirstReading) {}

  add({ area, formulas, shownRows, shownColumns }: CellBlock): void {
    this.formulas.push(...formulas);
    this.rows.read.push({ first: area.firstRow, last: area.lastRow });
    this.rows.shown.push(...shownRows);
    this.columns.read.push({ first: area.firstColumn, last: area.lastColumn });
    this.columns.shown.push(...shownColumns);
  }

  /** What is undefined the host could not tell. */
  finish(
    tables: readonly SheetTable[] | undefined,
    merges: readonly Area[] | undefined,
  ): Pick<SheetReading, "facts" | "untold"> {
    const { visibility, isProtected, isRightToLeft, filters, used } = this.first;
    const hiddenRows = hiddenLines(this.rows, { first: used.firstRow, last: used.lastRow });
    const facts: SheetFacts = {
      visibility,
      isProtected,
      isRightToLeft: isRightToLeft ?? false,
      isFiltered: filters !== undefined && (filters.areInForce || (filters.areThere && hiddenRows.length > 0)),
      merges: merges ?? [],
      hiddenRows,
      hiddenColumns: hiddenLines(this.columns, { first: used.firstColumn, last: used.lastColumn }),
      tables: tables ?? [],
      formulas: mergeAreas(this.formulas),
    };
    const untold = { isRightToLeft, isFiltered: filters, merges, tables };
    const names = Object.keys(untold) as (keyof typeof untold)[];
    return { facts, untold: names.filter((name) => untold[name] === undefined) };
  }
}

function hiddenLines({ read, shown }: SeenLines, used: Span): Span[] {
  return joinSpans(read).flatMap(({ first, last }) => {
    const within = { first: Math.max(first, used.first), last: Math.min(last, used.last) };
    return within.first > within.last ? [] : gapsIn(within, shown);
  });
}
