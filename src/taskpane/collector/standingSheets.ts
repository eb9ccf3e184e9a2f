import { cellAddress, matchingKey, type CellValue, type Sheet } from "../../core";
import type { DescribedSheet } from "../../report/describedWorkbook";
import { headerRows } from "./roundLanguage";

/** A described sheet of a round, and the sheet of the open workbook that stands for it. */
export interface StandingSheet {
  readonly described: DescribedSheet;
  readonly sheet?: Sheet;
  /** Index in the grid of its header row. */
  readonly headerIndex: number;
}

/** Of a header's titles, how many must stand in a row that is taken for it. */
const enough = 0.6;

/** Which sheet stands for which: by the header, for sheets may have been renamed. */
export function standingSheets(described: readonly DescribedSheet[], sheets: readonly Sheet[]): StandingSheet[] {
  const taken = new Set<Sheet>();
  return described.map((each) => {
    const titles = titlesOf(each);
    for (const sheet of sheets) {
      const headerIndex = taken.has(sheet) ? -1 : sheet.grid.rows.slice(0, headerRows).findIndex(isHeader(titles));
      if (headerIndex < 0) continue;
      taken.add(sheet);
      return { described: each, sheet, headerIndex };
    }
    return { described: each, headerIndex: -1 };
  });
}

function titlesOf({ rows }: DescribedSheet): readonly string[] {
  return (rows[0]?.cells ?? []).flatMap((cell) => (typeof cell === "string" ? [matchingKey(cell)] : []));
}

function isHeader(titles: readonly string[]): (row: readonly (CellValue | undefined)[]) => boolean {
  return (row) => {
    const keys = new Set(row.flatMap((cell) => (typeof cell === "string" ? [matchingKey(cell)] : [])));
    return titles.filter((title) => keys.has(title)).length >= enough * titles.length;
  };
}

/** Cells that the round does not know. */
export interface ForeignCells {
  /** Writing the round would take them away: `'Institutions'!B3`. */
  readonly lost: readonly string[];
  /** They stand to the right of the round's columns, and stay there. */
  readonly beside: readonly string[];
}

/**
 * Cells of a round's sheets that somebody else has filled: lines above the header, columns with a title that is none of the
 * round's, whatever stands on a sheet without a header of its own. What stands in the round's own columns is read into it.
 */
export function foreignCells({ described, sheet, headerIndex }: StandingSheet): ForeignCells {
  if (!sheet) return { lost: [], beside: [] };
  const hasHeader = described.rows[0]?.style === "header";
  const own = hasHeader ? isInOwnColumn(described, sheet, headerIndex) : isAsDescribed(described);
  const lost: string[] = [];
  const beside: string[] = [];
  sheet.grid.rows.forEach((row, index) => {
    const number = sheet.grid.rowNumbers[index] ?? 0;
    row.forEach((value, column) => {
      if (value === null || value === undefined || own(index, number, column, value)) return;
      const address = `'${sheet.name}'!${cellAddress(column, number)}`;
      if (column < described.columns.length) lost.push(address);
      else beside.push(address);
    });
  });
  return { lost, beside };
}

type IsOwn = (index: number, row: number, column: number, value: CellValue) => boolean;

function isInOwnColumn(described: DescribedSheet, { grid }: Sheet, headerIndex: number): IsOwn {
  const titles = new Set(titlesOf(described));
  const header = grid.rows[headerIndex] ?? [];
  const own = header.map((cell) => typeof cell === "string" && titles.has(matchingKey(cell)));
  return (index, _, column) => index >= headerIndex && own[column] === true;
}

/** The answers in the second column are read into the round. */
function isAsDescribed({ rows }: DescribedSheet): IsOwn {
  return (_, row, column, value) => {
    const { style, cells = [] } = rows[row - 1] ?? {};
    return style === "entry" ? column <= 1 : cells[column] === value;
  };
}
