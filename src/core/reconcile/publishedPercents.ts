import type { CellValue } from "../rows/sheet";
import { readNumber } from "../text/readNumber";

/** A percentage as published (0–100); none in a blank cell; or why the cell holds none. */
export type PercentReading = number | undefined | "notNumber" | "negative" | "percentUnclear";

/**
 * The percentages of one column. Excel keeps 59% as 0.59, and a typed column may as well say 59: a column in which
 * some number lies between 0 and 1 and none above 1 holds fractions of 1, one with a number above 1 whole per cents.
 * Text with its per-cent sign says so itself. In a column of noughts and ones alone, a 1 is not clear.
 */
export function publishedPercents(cells: readonly (CellValue | undefined)[]): PercentReading[] {
  const readings = cells.map((cell) => {
    const reading = typeof cell === "string" || typeof cell === "number" ? readNumber(cell) : undefined;
    return reading?.kind === "number" ? reading : undefined;
  });
  const bare = readings.flatMap((reading) => (reading && !reading.notes.includes("percent") ? reading.value : []));
  const arePercents = bare.some((value) => value > 1);
  const areFractions = !arePercents && bare.some((value) => value > 0 && value < 1);
  return cells.map((cell, index) => {
    const reading = readings[index];
    if (!reading) return cell === null || cell === undefined || cell === "" ? undefined : "notNumber";
    if (reading.value < 0) return "negative";
    if (areFractions || reading.notes.includes("percent")) return Number((reading.value * 100).toFixed(10));
    return arePercents || reading.value === 0 ? reading.value : "percentUnclear";
  });
}
