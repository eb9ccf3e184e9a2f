import type { Area } from "../../host/sheet";
import { areaAddress, quotedSheetName } from "../book/address";
import type { BookSheet } from "../book/book";
import { lastColumn, lastRow } from "../book/limits";
import type { Host } from "./host";
import type { Cells } from "./items";
import { Live, live } from "./objectType";
import { invalid, Refusal } from "./refusal";

/** A range of a sheet. */
export function range(sheet: string, area: Area): Live<"Range"> {
  return live("Range", { sheet, areas: [area] });
}

export function rangeAreas(sheet: string, areas: readonly Area[]): Live<"RangeAreas"> {
  return live("RangeAreas", { sheet, areas });
}

export function sheetOf(cells: Cells, host: Host): BookSheet {
  if (cells.areas.length === 0) throw new Refusal("InvalidReference");
  return host.sheet(cells.sheet);
}

/** The one area of a range; refused where its rows have been deleted. */
export function areaOf(cells: Cells): Area {
  const area = cells.areas[0];
  if (area === undefined) throw new Refusal("InvalidReference");
  return area;
}

/** "'My sheet'!A1:B2"; of several areas each with its sheet, commas between them. */
export function addressOf(cells: Cells, host: Host): string {
  const name = quotedSheetName(sheetOf(cells, host).name);
  return cells.areas.map((area) => `${name}!${areaAddress(area)}`).join(",");
}

/** An argument that must be a range, or several. */
export function cellsArgument(argument: unknown): Cells {
  if (argument instanceof Live && (argument.type === "Range" || argument.type === "RangeAreas")) {
    return argument.item as Cells;
  }
  throw invalid();
}

/** Refuses an area that leaves the sheet. */
export function onSheet(area: Area): Area {
  const fits = area.firstRow >= 1 && area.firstColumn >= 0 && area.lastRow <= lastRow && area.lastColumn <= lastColumn;
  if (!fits || area.lastRow < area.firstRow || area.lastColumn < area.firstColumn) throw invalid();
  return area;
}

/** A whole number among a method's arguments; the fallback for one left out. */
export function wholeNumber(argument: unknown, fallback?: number): number {
  const value = argument ?? fallback;
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalid();
  return value;
}

export function textArgument(argument: unknown): string {
  if (typeof argument !== "string") throw invalid();
  return argument;
}

export function booleanArgument(argument: unknown): boolean {
  if (typeof argument !== "boolean") throw invalid();
  return argument;
}

export function numberArgument(argument: unknown): number {
  if (typeof argument !== "number" || !Number.isFinite(argument)) throw invalid();
  return argument;
}

/** One of Excel's own words; whatever else is refused. */
export function wordArgument<Word extends string>(argument: unknown, words: readonly Word[]): Word {
  const word = words.find((each) => each === argument);
  if (word === undefined) throw invalid();
  return word;
}
