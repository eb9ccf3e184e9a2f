import { cellAddress, type Derived, type Measured, type ProgrammeNumber } from "../../../core";
import type { NumberFormat } from "../../describedWorkbook";
import type { ReportCell } from "../reportDocument";
import { isNumber } from "./chartRun";
import { originOf, type ProgrammeContext } from "./programmeContext";

/** Excel's limit for the arguments of a function is 255; a longer sum is written as its value. */
const mostArguments = 250;

/** A number of the programme sheet, as a figure that follows its cell. */
export function numberCell(context: ProgrammeContext, number: ProgrammeNumber, format: NumberFormat): ReportCell {
  const { value, cell } = number;
  const origin = originOf(context, [cell]);
  if (!value.measured) return { value: context.messages.notMeasured, origin };
  const reference = referenceOf(context, number);
  return { value: value.value, format, origin, ...(reference && { formula: `=${reference}` }) };
}

/** A computed figure: its value, and where its numbers stand; `formula` gets their references in the same order. */
export function computedCell(
  context: ProgrammeContext,
  value: Measured<number>,
  numbers: readonly ProgrammeNumber[],
  format: NumberFormat,
  formula?: (references: readonly string[]) => string,
): ReportCell {
  const origin = originOf(
    context,
    numbers.map(({ cell }) => cell),
  );
  if (!value.measured) return { value: context.messages.notMeasured, ...(numbers.length > 0 && { origin }) };
  const references = numbers.flatMap((number) => referenceOf(context, number) ?? []);
  const isLive = formula !== undefined && references.length === numbers.length && numbers.length <= mostArguments;
  return { value: value.value, format, origin, ...(isLive && { formula: `=${formula(references)}` }) };
}

/** A sum, or a total less what follows, over the cells. */
export function derivedCell(
  context: ProgrammeContext,
  { value, plus, minus }: Derived,
  format: NumberFormat,
): ReportCell {
  return computedCell(context, value, [...plus, ...minus], format, (references) => {
    const [added, taken] = [references.slice(0, plus.length), references.slice(plus.length)];
    return [added.join("+"), ...taken].join("-");
  });
}

/** The cell in the report's workbook, times what makes it the value; nothing where the cell holds text or is not there. */
export function referenceOf({ place }: ProgrammeContext, { cell, factor, value }: ProgrammeNumber): string | undefined {
  const sheet = place?.sheets[cell.sheet];
  if (sheet === undefined || factor === undefined || !value.measured) return undefined;
  const address = `'${sheet.replaceAll("'", "''")}'!${cellAddress(cell.column, cell.row)}`;
  return factor === 1 ? address : `(${address}*${factor})`;
}

/**
 * A row whose figures all come from one row of the sheet, with one origin for all of them: the cells of its numbers, and no
 * more words than needed.
 */
export function rowFrom(
  context: ProgrammeContext,
  numbers: readonly ProgrammeNumber[],
  cells: readonly ReportCell[],
): ReportCell[] {
  const told = numbers.filter(({ value }) => value.measured || value.reason.kind !== "blank");
  const origin = originOf(
    context,
    told.map(({ cell }) => cell),
  );
  return cells.map((cell) => (typeof cell === "object" && cell !== null ? { ...cell, origin } : cell));
}

/** How many of the first rows hold numbers in all of these columns: a chart draws no others, since a text would be drawn as 0. */
export function numericRows(rows: readonly (readonly ReportCell[])[], columns: readonly number[]): number {
  const first = rows.findIndex((row) => !columns.every((column) => isNumber(row[column])));
  return first < 0 ? rows.length : first;
}
