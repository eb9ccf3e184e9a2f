import { cellAddress, type Derived, type Measured, type ProgrammeNumber } from "../../../core";
import type { NumberFormat } from "../../describedWorkbook";
import { text } from "../../inPlace/guardedFormula";
import type { ReportCell } from "../reportDocument";
import { isNumber } from "./chartRun";
import { originOf, type ProgrammeContext } from "./programmeContext";

/** Excel's limit for the arguments of a function is 255; what is computed from more is written as its value. */
const mostArguments = 250;

/** A number of the programme sheet, as a figure that follows its cell. */
export function numberCell(context: ProgrammeContext, number: ProgrammeNumber, format: NumberFormat): ReportCell {
  const { value, cell } = number;
  const origin = originOf(context, [cell]);
  const words = context.messages.notMeasured;
  if (!value.measured) return { value: words, origin };
  const live = liveNumber(context, number);
  const formula = live && `=IF(ISNUMBER(${live.address}),${live.reference},${text(words)})`;
  return { value: value.value, format, origin, ...(formula && { formula }) };
}

/**
 * A computed figure, or words that go by one: its value, and where its numbers stand; `formula` gets their references in
 * the same order. The cell follows it while each of them is a number, and else holds the words for "not measured": an emptied
 * cell is never 0.
 */
export function computedCell(
  context: ProgrammeContext,
  value: Measured<number | string>,
  numbers: readonly ProgrammeNumber[],
  format: NumberFormat,
  formula?: (references: readonly string[]) => string,
): ReportCell {
  const origin = originOf(
    context,
    numbers.map(({ cell }) => cell),
  );
  if (!value.measured) return { value: context.messages.notMeasured, ...(numbers.length > 0 && { origin }) };
  const live = formula && liveNumbers(context, numbers);
  if (!live) return { value: value.value, format, origin };
  const words = text(context.messages.notMeasured);
  const addresses = live.map(({ address }) => address).join(",");
  const figure = formula(live.map(({ reference }) => reference));
  const guarded = `=IF(COUNT(${addresses})=${live.length},IFERROR(${figure},${words}),${words})`;
  return { value: value.value, format, origin, formula: guarded };
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

interface LiveNumber {
  readonly address: string;
  /** The address, times what makes its number the value. */
  readonly reference: string;
}

/** All of them; nothing where one of them is not live, or they are too many. */
function liveNumbers(context: ProgrammeContext, numbers: readonly ProgrammeNumber[]): LiveNumber[] | undefined {
  const live = numbers.flatMap((number) => liveNumber(context, number) ?? []);
  return live.length === numbers.length && live.length <= mostArguments ? live : undefined;
}

/** A number's cell in the report's workbook; nothing where the cell holds text or is not there. */
function liveNumber({ place }: ProgrammeContext, { cell, factor, value }: ProgrammeNumber): LiveNumber | undefined {
  const sheet = place?.sheets[cell.sheet];
  if (sheet === undefined || factor === undefined || !value.measured) return undefined;
  const address = `${sheetReference(sheet)}${cellAddress(cell.column, cell.row)}`;
  return { address, reference: factor === 1 ? address : `(${address}*${factor})` };
}

/** A sheet's name before an address of it in a formula. */
export function sheetReference(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
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
