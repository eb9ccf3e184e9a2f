import { gapsIn } from "../../cells/gapsIn";
import { joinSpans } from "../../cells/joinSpans";
import { mergeAreas } from "../../cells/mergeAreas";
import type { Area, SheetFacts, SheetReading, SheetTable, Span } from "../../sheet";
import type { FirstReading } from "./askFirst";
import type { CellBlock } from "./cellBlock";

/** Rows or columns that were read, those of which it is known whether they are hidden, and those that are not. */
interface SeenLines {
  readonly read: Span[];
  readonly known: Span[];
  readonly shown: Span[];
}

/** Rows and columns of which it stayed open whether they are hidden. */
export interface OpenLines {
  readonly rows: readonly Span[];
  readonly columns: readonly Span[];
}

/** Gathers a sheet's facts while its cells come in, piece by piece. */
export class FactCollector {
  private readonly formulas: Area[] = [];
  private readonly rows: SeenLines = { read: [], known: [], shown: [] };
  private readonly columns: SeenLines = { read: [], known: [], shown: [] };

  constructor(private readonly first: FirstReading) {}

  add({ area, formulas, shownRows, shownColumns }: CellBlock): void {
    this.formulas.push(...formulas);
    see(this.rows, { first: area.firstRow, last: area.lastRow }, shownRows);
    see(this.columns, { first: area.firstColumn, last: area.lastColumn }, shownColumns);
  }

  /** What is to be asked for by itself, after all blocks were added. */
  openLines(): OpenLines {
    return { rows: openIn(this.rows), columns: openIn(this.columns) };
  }

  addLines(axis: keyof OpenLines, of: Span, shown: readonly Span[]): void {
    see(this[axis], of, shown);
  }

  /** What is undefined the host could not tell. */
  finish(
    tables: readonly SheetTable[] | undefined,
    merges: readonly Area[] | undefined,
  ): Pick<SheetReading, "facts" | "untold"> {
    const { visibility, isProtected, isRightToLeft, used } = this.first;
    const hiddenRows = hiddenLines(this.rows, { first: used.firstRow, last: used.lastRow });
    const facts: SheetFacts = {
      visibility,
      isProtected,
      isRightToLeft: isRightToLeft ?? false,
      isFiltered: isFiltered(this.first, hiddenRows.length > 0),
      merges: merges ?? [],
      hiddenRows,
      hiddenColumns: hiddenLines(this.columns, { first: used.firstColumn, last: used.lastColumn }),
      tables: tables ?? [],
      formulas: mergeAreas(this.formulas),
    };
    const untold = { isRightToLeft, isFiltered: this.first.filter, merges, tables };
    const names = Object.keys(untold) as (keyof typeof untold)[];
    return { facts, untold: names.filter((name) => untold[name] === undefined) };
  }
}

/** A condition is in force; or rows are hidden where filter buttons stand, for a condition may be lost and its effect remain. */
function isFiltered({ filter, tables = [] }: FirstReading, hidesRows: boolean): boolean {
  const isInForce = filter?.isInForce || tables.some((table) => table.isFiltered);
  const isThere = filter?.isThere || tables.some((table) => table.hasFilterButtons);
  return isInForce || (isThere && hidesRows);
}

function see(lines: SeenLines, of: Span, shown: readonly Span[] | undefined): void {
  lines.read.push(of);
  if (shown === undefined) return;
  lines.known.push(of);
  lines.shown.push(...shown);
}

function openIn({ read, known }: SeenLines): Span[] {
  return joinSpans(read).flatMap((span) => gapsIn(span, known));
}

function hiddenLines({ known, shown }: SeenLines, used: Span): Span[] {
  return joinSpans(known).flatMap(({ first, last }) => {
    const within = { first: Math.max(first, used.first), last: Math.min(last, used.last) };
    return within.first > within.last ? [] : gapsIn(within, shown);
  });
}
